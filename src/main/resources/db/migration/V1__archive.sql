-- The archive. Postgres is the truth; everything else is a copy.

-- The bytes of a source, as they came. One source may hold many interviews, one interview several sources.
create table source (
    id         bigint generated always as identity primary key,
    sha256     text        not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    bytes      bytea       not null,
    stored_at  timestamptz not null default now()
);
-- transcripts are compressed by the client that sends them, or not worth it: keep reads of a part cheap
alter table source alter column bytes set storage external;

create table interview (
    id               bigint generated always as identity primary key,
    slug             text        not null unique,
    -- the slug it was born with: part of every key, never changed
    birth_slug       text        not null,
    -- what the importer calls the place it came from; tells a new state of it from another interview of the same name
    origin           text        not null,
    title            text        not null,
    standfirst       text,
    publisher        text,
    recorded         text,
    published        text,
    -- first and last day of "recorded", else of "published": what filters and sorting use
    earliest         date,
    latest           date,
    language         text,
    translation_from text,
    translation_by   text,
    collection       text,
    place            text,
    source_url       text,
    licence          text,
    -- which of the facts above are the editor's, not the source's
    editors_facts    text[]      not null default '{}',
    visibility       text        not null default 'PUBLISHED'
        check (visibility in ('PUBLISHED', 'EDITORS', 'EMBARGOED', 'WITHDRAWN')),
    embargoed_until  date,
    -- minted anew by every change that shows in search
    stamp            uuid        not null,
    revision         integer     not null,
    turn_count       integer     not null,
    word_count       integer     not null,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    check ((visibility = 'EMBARGOED') = (embargoed_until is not null)),
    check ((translation_from is null) = (translation_by is null))
);
create unique index interview_by_origin on interview (origin);
create index interview_by_date on interview (earliest desc nulls last, slug);

-- Slugs that an interview had before: they redirect.
create table former_slug (
    slug         text   primary key,
    interview_id bigint not null references interview on delete cascade
);

create table person (
    id        bigint generated always as identity primary key,
    slug      text not null unique,
    name      text not null,
    -- equal names are one person; editors may split them, so the folded name is not unique
    name_key  text not null,
    -- authority files by their usual name: wikidata, viaf, gnd
    authority jsonb not null default '{}'
);
create index person_by_name on person (name_key);

create table person_alias (
    person_id bigint not null references person on delete cascade,
    alias     text   not null,
    primary key (person_id, alias)
);

-- Slugs of people who were merged or renamed: they redirect.
create table former_person_slug (
    slug      text   primary key,
    person_id bigint not null references person on delete cascade
);

-- Ids by the dozen, so that an import sends its speakers in one batch.
create sequence speaker_seq increment 50;

-- A voice in one interview.
create table speaker (
    id           bigint primary key,
    interview_id bigint  not null references interview on delete cascade,
    name         text    not null,
    person_id    bigint references person,
    role         text    not null,
    aliases      text[]  not null default '{}',
    -- in the latest revision
    turn_count   integer not null,
    word_count   integer not null,
    unique (interview_id, name)
);
create index speaker_by_person on speaker (person_id);

-- One imported state of an interview.
create table revision (
    id             bigint generated always as identity primary key,
    interview_id   bigint      not null references interview on delete cascade,
    number         integer     not null,
    created_at     timestamptz not null default now(),
    format         text        not null,
    -- the format that somebody chose over the detected one
    format_chosen  text,
    reader_version integer     not null,
    confidence     real        not null,
    charset        text        not null,
    sidecar        text,
    sidecar_sha256 text,
    warnings       jsonb       not null default '[]',
    unique (interview_id, number)
);

-- Which part of which source a revision was read from, and what each of its characters is.
create table revision_source (
    revision_id bigint  not null references revision on delete cascade,
    position    integer not null,
    source_id   bigint  not null references source,
    -- UTF-16 code units of the decoded source
    part_from   integer not null,
    part_to     integer not null,
    -- of the part alone where the source holds several interviews, else of the bytes
    part_sha256 text    not null,
    -- the part's characters where the source holds several interviews: who looks at one of them must not decode all
    part_text   text,
    -- runs that tile the part: "front:120 label:11 words:804 ..."
    spans       text    not null,
    primary key (revision_id, position)
);
create index revision_source_by_source on revision_source (source_id);

create table section (
    revision_id bigint  not null references revision on delete cascade,
    number      integer not null,
    heading     text    not null,
    first_turn  integer not null,
    primary key (revision_id, number)
);

-- The turns of every revision. Keys are kept for ever because revisions are; what is current is computed from the latest one.
create table turn (
    revision_id   bigint  not null references revision on delete cascade,
    number        integer not null,
    key           text    not null check (key ~ '^[0-9a-hjkmnp-tv-z]{12}$'),
    kind          text    not null,
    speaker_id    bigint references speaker,
    -- the name that was shown when it was stored
    attributed_to text,
    label         text,
    section       integer,
    text          text    not null,
    word_count    integer not null,
    start_ms      bigint,
    end_ms        bigint,
    -- from and to of each piece of its words in the text and in the source: four numbers a piece
    words         integer[] not null,
    primary key (revision_id, number)
);
create index turn_by_key on turn (key);
create index turn_by_speaker on turn (speaker_id);

-- What became of a key when a revision no longer had it: the turn that came after it, or none.
create table succession (
    interview_id bigint  not null references interview on delete cascade,
    revision     integer not null,
    key          text    not null,
    successor    text,
    primary key (interview_id, revision, key)
);

-- Words hidden everywhere: an interview (no key), a turn (no range) or words of it (from 1, inclusive).
create table takedown (
    id           bigint generated always as identity primary key,
    interview_id bigint      not null references interview on delete cascade,
    key          text,
    first_word   integer,
    last_word    integer,
    reason       text        not null,
    since        timestamptz not null default now(),
    check ((first_word is null) = (last_word is null)),
    check (first_word is null or key is not null)
);
create index takedown_by_interview on takedown (interview_id);

-- A takedown reaches every wording of a turn, and the names that people had before stay theirs.

-- Whether anything of the interview was taken down: asked for each page, and by each instance about every second.
alter table interview add column hides boolean not null default false;
create index interview_that_hides on interview (id) where hides;

-- What a takedown hides, wording by wording: of the turn it was declared for, and of those that came before and after it. Without a range
-- the whole turn.
create table hidden_words (
    id          bigint generated always as identity primary key,
    takedown_id bigint not null references takedown on delete cascade,
    key         text   not null,
    first_word  integer,
    last_word   integer,
    check ((first_word is null) = (last_word is null))
);
create index hidden_words_by_takedown on hidden_words (takedown_id);

-- Names that people had before an editor renamed or merged them, folded: a source that still has them means the same person.
create table former_person_name (
    name_key  text   primary key,
    person_id bigint not null references person on delete cascade
);

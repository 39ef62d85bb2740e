-- Who may do more than read, and what was done by whom.

create table account (
    id           bigint generated always as identity primary key,
    name         text        not null,
    -- names that differ in case alone are one
    name_key     text        not null unique,
    -- with the way it was hashed in front
    password     text        not null,
    role         text        not null check (role in ('READER', 'EDITOR', 'ADMIN')),
    -- counted up by whatever ends the account's sessions
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    signed_in_at timestamptz
);

-- Of a token only its fingerprint is kept: nobody can read it here and use it.
create table api_token (
    id         bigint generated always as identity primary key,
    name       text        not null,
    sha256     text        not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    role       text        not null check (role in ('READER', 'EDITOR', 'ADMIN')),
    created_at timestamptz not null default now(),
    used_at    timestamptz,
    revoked_at timestamptz
);

-- The record of acts. Nothing refers to it and it refers to nothing: it outlives what it is about.
create table act (
    id        bigint generated always as identity primary key,
    at        timestamptz not null default now(),
    -- null where the archive acted by itself
    who       text,
    thing     text        not null,
    thing_id  bigint      not null,
    -- as it was called then
    name      text        not null,
    deed      text        not null,
    before    jsonb       not null default '{}',
    after     jsonb       not null default '{}'
);
create index act_by_thing on act (thing, thing_id, id);
create index act_by_who on act (who, id);

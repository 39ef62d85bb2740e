-- What became of imports that changed something or refused something.
create table import_run (
    id        bigint generated always as identity primary key,
    at        timestamptz not null default now(),
    -- null where the archive imported by itself
    who       text,
    what      text        not null,
    added     integer     not null,
    revised   integer     not null,
    unchanged integer     not null,
    rejected  integer     not null,
    refused   jsonb       not null default '[]'
);

-- Uploads that wait for somebody to look at them and publish them. Nothing of them is in the archive.
create table staged_upload (
    id         bigint generated always as identity primary key,
    name       text        not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null,
    bytes      bytea       not null,
    -- every correction is in it
    sidecar    text,
    -- the format that somebody chose over the detected one
    format     text,
    staged_at  timestamptz not null default now(),
    staged_by  text        not null,
    -- what is not touched for long is swept
    changed_at timestamptz not null default now(),
    -- counted up by every change, so that nobody publishes what somebody else has changed since
    version    integer     not null default 1,
    -- what it was found to be when somebody looked last
    glance     jsonb       not null
);
alter table staged_upload alter column bytes set storage external;
create index staged_upload_by_change on staged_upload (changed_at);

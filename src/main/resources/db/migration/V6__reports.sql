-- What readers say is wrong with a turn. Nothing of it is shown before an editor answers.
create table report (
    id           bigint generated always as identity primary key,
    key          text        not null,
    interview    text        not null,
    text         text        not null,
    -- of whoever reports, if they gave one
    name         text,
    reported_at  timestamptz not null default now(),
    -- null while nobody has answered, or it was put aside without an answer
    answer       text,
    answered_at  timestamptz,
    answered_by  text,
    put_aside    boolean     not null default false,
    check ((answer is null) = (answered_at is null))
);
create index report_by_key on report (key) where answer is not null;
create index report_that_waits on report (id) where answer is null and not put_aside;

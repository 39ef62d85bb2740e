-- What editors say of a voice outlives every import: its role, and whom it belongs to.
alter table speaker
    add column chosen_role   text,
    add column person_chosen boolean not null default false;

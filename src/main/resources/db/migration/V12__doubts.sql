-- How many warnings of the latest reading may mean that words are given to the wrong speaker, or that spoken words are missing.
alter table interview add column doubts integer not null default 0;

update interview i set doubts = (
    select count(*) from revision r, jsonb_array_elements(r.warnings) w
    where r.interview_id = i.id and r.number = i.revision and w ->> 'kind' in ('SPEAKER', 'BOUNDARY'));

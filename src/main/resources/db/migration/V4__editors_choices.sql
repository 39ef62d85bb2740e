-- What editors say of an interview on their pages, apart from what was read: it outlives every import, and can be taken back.
alter table interview
    -- what the source, with its sidecar, says: what holds where no editor chose otherwise
    add column read_facts   jsonb  not null default '{}',
    add column sidecar_facts text[] not null default '{}',
    -- by fact; null where an editor chose that there is none
    add column chosen_facts jsonb  not null default '{}',
    add column media_url    text,
    -- for editors only
    add column consent_note text;

update interview set sidecar_facts = editors_facts, read_facts = jsonb_strip_nulls(jsonb_build_object(
    'title', title, 'standfirst', standfirst, 'publisher', publisher, 'recorded', recorded, 'published', published,
    'language', language, 'translation', translation_from || ' by ' || translation_by, 'collection', collection,
    'place', place, 'sourceUrl', source_url, 'licence', licence));

-- The editors' list of interviews, the last changed first.
create index interview_by_change on interview (updated_at desc);

-- Nothing read it: what each character of a source is comes from reading the source again.
alter table revision_source drop column spans;

-- All readers that there were when a source was read, by a sum over their versions: as long as they are the same, it need not be read again.
alter table revision add column readers text;

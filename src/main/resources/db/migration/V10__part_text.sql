-- as sources are: to compress the text of each interview on its way in took longer than to write it, and the half of it is all that was saved
alter table revision_source alter column part_text set storage external;

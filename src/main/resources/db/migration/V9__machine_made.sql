-- The name of the program that wrote the words down, "machine" where it is not known; null where people did, or nobody tells.
alter table interview add column machine_made text;

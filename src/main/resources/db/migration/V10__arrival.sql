-- When visitors could first see an interview, if that was not when it came in. Feeds are in this order.
alter table interview add column arrived_at timestamptz;

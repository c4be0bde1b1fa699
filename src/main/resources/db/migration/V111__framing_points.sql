-- what a request for change is about, as names of FramingPoint
alter table framing_approval add column points jsonb not null default '[]';

-- Two meetings of one project have the same steps: the list says which meeting each is about.
alter table work_item add column meeting_at timestamptz;

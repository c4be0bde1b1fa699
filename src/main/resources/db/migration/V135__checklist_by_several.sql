-- Several people tick one list: who takes an item, who had it ready and when; own items carry their words.
alter table meeting_item
    add column words text,
    add column taken_by uuid,
    add column taken_by_name text,
    add column ready_by_name text,
    add column ready_at timestamptz;

-- Reminders of one project can be paused, and whoever is waited for can be written to out of turn.

-- the day on which reminders go on again; until then none goes
alter table twinning add column reminders_paused_until date;
alter table twinning add column reminders_pause_reason text;

-- A step is nudged once a day at most, whoever asks.
create table nudge (
    task_id text not null,
    day date not null,
    nudged_by uuid not null,
    at timestamptz not null,
    primary key (task_id, day)
);

-- What will go out in a territory is read from what is due there, page by page.
create index work_item_forecast on work_item (departement, due_at, task_id) include (form_id, reminders)
    where status = 'OPEN';
drop index work_item_due;
create index work_item_due on work_item (due_at, task_id) include (form_id, reminders) where status = 'OPEN';

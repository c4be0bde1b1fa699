-- Somebody asked to hear of a step later. Its ladder goes on for everybody else, and so does its escalation.
create table snooze (
    task_id text not null,
    account_id uuid not null,
    -- the first day on which a reminder may go again; then it goes, and the row with it
    until date not null,
    asked_at timestamptz not null,
    primary key (task_id, account_id)
);

create index snooze_until on snooze (until);

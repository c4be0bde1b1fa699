-- A step can be given to one person of its role; without one it belongs to all of them.
alter table work_item add column doer uuid;

-- What a coordinator is asked to unblock: a late step, or a stage in which nobody has anything to do. One at a time for
-- each: the two indexes say so, whoever asks and however often.
create table unblocking (
    id uuid primary key,
    twinning_id uuid not null references twinning (id),
    stage text not null,
    -- null when the stage stalls without a late step
    task_id text,
    opened_at timestamptz not null,
    -- the answer that decided, null while undecided and when it ended by itself
    submission_id uuid,
    outcome text,
    -- until when a stage was given more time; then the same question comes back
    asleep_until timestamptz,
    ended_at timestamptz
);

create unique index unblocking_of_step on unblocking (task_id) where ended_at is null;
create unique index unblocking_of_stage on unblocking (twinning_id, stage) where ended_at is null and task_id is null;
create index unblocking_running on unblocking (twinning_id) where ended_at is null;

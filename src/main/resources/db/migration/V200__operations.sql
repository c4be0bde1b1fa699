-- What the operations page asks the engine's jobs: which failed for good, and since when the next one waits. Both sets
-- are small, the table is not.
create index jobs_failed on act_ru_job (id_) where retries_ = 0;
create index jobs_waiting on act_ru_job (create_time_)
    where duedate_ is null and retries_ > 0 and suspension_state_ = 1;

-- The last sweep of the reminders.
create index reminder_collected on reminder (collected_at);

-- Who intervened in the running of the application. Append-only: the trigger says so to everybody.
create table operation (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    kind text not null,
    -- a step as it is drawn, a process, a file
    subject text not null,
    project text,
    reason text,
    actor_id uuid,
    actor_name text not null
);

create function operation_kept() returns trigger language plpgsql as $$
begin
    raise exception 'operations are never changed';
end $$;

create trigger operation_kept before update or delete on operation for each row execute function operation_kept();

-- Runs of the invariant checker. Asked for by a person or by the night, done by one of the nodes.
create table invariant_run (
    id bigint generated always as identity primary key,
    asked_at timestamptz not null,
    asked_by text,
    repairing boolean not null default false,
    started_at timestamptz,
    finished_at timestamptz
);

create index invariant_run_waiting on invariant_run (id) where finished_at is null;

create table invariant_result (
    run_id bigint not null references invariant_run (id) on delete cascade,
    invariant text not null,
    number int not null,
    primary key (run_id, invariant)
);

-- The first few findings of an invariant, to begin with.
create table invariant_finding (
    run_id bigint not null,
    invariant text not null,
    position int not null,
    subject text not null,
    detail text not null,
    primary key (run_id, invariant, position),
    foreign key (run_id, invariant) references invariant_result (run_id, invariant) on delete cascade
);

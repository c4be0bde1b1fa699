-- New versions of processes, brought by administrators. Their files lie in the engine’s tables once they are in service;
-- until then here.

create table model_upload (
    id uuid primary key,
    process text not null,
    -- all files of the new version by path
    files jsonb not null,
    -- what differs, as it was shown
    changes jsonb not null,
    -- the version that was in service when it was checked
    based_on text not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    status text not null check (status in ('CHECKED', 'DEPLOYED', 'DROPPED'))
);

-- Running projects on their way to a version: each by itself, so that a restart loses nothing and nothing moves twice.
create table version_move (
    id bigint generated always as identity primary key,
    process text not null,
    to_version text not null,
    label text not null,
    rehearsal boolean not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    finished_at timestamptz
);

create index version_move_of_process on version_move (process, id desc);
create index version_move_waiting on version_move (id) where finished_at is null;

create table version_move_item (
    move_id bigint not null references version_move (id) on delete cascade,
    instance_id uuid not null,
    reference text,
    state text not null check (state in ('WAITING', 'MOVED', 'STAYS', 'GONE')),
    reason text,
    step text,
    tries int not null default 0,
    primary key (move_id, instance_id)
);

create index version_move_item_waiting on version_move_item (move_id, instance_id) where state = 'WAITING';
create index version_move_item_state on version_move_item (move_id, state);

-- How many run on a version.
create index instances_of_version on act_ru_execution (proc_def_id_) where parent_id_ is null;

-- Who did something is known by their account, and a project by its id: a person’s name then goes with them, and what
-- was written about a project is found with it. Nothing else changes a line.
alter table operation drop column actor_name, drop column project, add column twinning_id uuid references twinning (id);
alter table invariant_run alter column asked_by type uuid using null::uuid;

create or replace function operation_kept() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('jumelages.forgetting', true), '') <> 'on' then
        raise exception 'operations are never changed';
    end if;
    return new;
end $$;

-- reminders are found by their age already
drop index reminder_collected;

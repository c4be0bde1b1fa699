-- The open work of people, written by the engine’s listeners in the engine’s transaction. Lists read this, never the engine.
create table work_item (
    task_id text primary key,
    twinning_id uuid not null references twinning (id),
    subject_id uuid,
    form_id text not null,
    form_version text not null,
    stage text not null,
    role text not null,
    departement text not null,
    status text not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    ended_at timestamptz,
    done_by uuid,
    done_by_name text
);

create index work_item_open on work_item (twinning_id, role, due_at, task_id) where status = 'OPEN';
create index work_item_of_coordinators on work_item (departement, due_at, task_id)
    where status = 'OPEN' and role = 'COORDINATOR';
create index work_item_of_all_coordinators on work_item (due_at, task_id) where status = 'OPEN' and role = 'COORDINATOR';

create table task_draft (
    task_id text not null,
    account_id uuid not null,
    typed jsonb not null,
    saved_at timestamptz not null,
    primary key (task_id, account_id)
);

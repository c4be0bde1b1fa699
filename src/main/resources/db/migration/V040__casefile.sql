create table twinning_reference (
    year int primary key,
    last_number int not null
);

create table twinning (
    id uuid primary key,
    reference text not null unique,
    facility_name text not null,
    school_name text,
    facility_id uuid,
    school_id uuid,
    departement text not null,
    stage text not null,
    status text not null,
    opened_at timestamptz not null,
    stage_since timestamptz not null,
    status_since timestamptz not null,
    stalled_since timestamptz,
    cancellation_reason text,
    cancellation_comment text,
    -- when the first of the open steps is due; kept by the work items’ projection
    next_due_at timestamptz,
    version bigint not null default 0
);

create index twinning_board on twinning (stage_since, id) where status in ('LIVE', 'ON_HOLD');
create index twinning_board_by_stage on twinning (stage, stage_since, id) where status in ('LIVE', 'ON_HOLD');
create index twinning_board_by_departement on twinning (departement, stage_since, id) where status in ('LIVE', 'ON_HOLD');
create index twinning_of_facility on twinning (facility_id, opened_at);

-- Counters of the board, so that no page ever counts projects. Changes are appended, never updated in place: two
-- transactions then never wait for each other; a sweep folds the rows together (fold_twinning_counter).
create table twinning_counter (
    departement text not null,
    stage text not null,
    status text not null,
    due_at timestamptz not null,
    projects bigint not null
);

create function twinning_counted() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.departement, old.stage, old.status, old.next_due_at)
        is not distinct from (new.departement, new.stage, new.status, new.next_due_at) then
        return null;
    end if;
    if tg_op in ('UPDATE', 'DELETE') then
        insert into twinning_counter
        values (old.departement, old.stage, old.status, coalesce(old.next_due_at, 'infinity'), -1);
    end if;
    if tg_op in ('UPDATE', 'INSERT') then
        insert into twinning_counter
        values (new.departement, new.stage, new.status, coalesce(new.next_due_at, 'infinity'), 1);
    end if;
    return null;
end $$;

create trigger twinning_counted after insert or update or delete on twinning
    for each row execute function twinning_counted();

create function fold_twinning_counter() returns void language sql as $$
    with folded as (delete from twinning_counter returning *)
    insert into twinning_counter
    select departement, stage, status, due_at, sum(projects) from folded
    group by departement, stage, status, due_at having sum(projects) <> 0
$$;

create table member (
    twinning_id uuid not null references twinning (id),
    account_id uuid not null,
    role text not null,
    since timestamptz not null,
    primary key (account_id, twinning_id, role)
);

create index member_of_twinning on member (twinning_id, role);

create table submission (
    id uuid primary key,
    twinning_id uuid not null references twinning (id),
    subject_id uuid,
    stage text not null,
    form_id text not null,
    form_version text not null,
    answers jsonb not null,
    submitted_by uuid not null,
    submitted_at timestamptz not null
);

create index submission_of_twinning on submission (twinning_id, submitted_at);

create table document (
    id uuid primary key,
    twinning_id uuid not null references twinning (id),
    title text not null,
    file_name text not null,
    content_type text not null,
    size bigint not null,
    content bytea not null,
    visible boolean not null default true,
    added_by uuid,
    added_at timestamptz not null
);

create index document_of_twinning on document (twinning_id, added_at);

create table timeline_entry (
    id bigint generated always as identity primary key,
    twinning_id uuid not null references twinning (id),
    at timestamptz not null,
    kind text not null,
    args jsonb not null,
    actor_id uuid,
    actor_name text
);

create index timeline_of_twinning on timeline_entry (twinning_id, id desc);

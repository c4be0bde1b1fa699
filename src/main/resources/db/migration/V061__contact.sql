create table contact_request (
    id uuid primary key,
    facility_id uuid not null references facility (id),
    twinning_id uuid references twinning (id),
    status text not null,
    ask jsonb not null,
    teacher_email text not null,
    token_hash bytea not null unique,
    account_id uuid,
    school_id uuid references school (id),
    school_name text,
    call_at timestamp,
    call_phone text,
    decline_reason text,
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    answered_at timestamptz,
    version bigint not null default 0
);

create index contact_request_of_twinning on contact_request (twinning_id, status);
create index contact_request_of_teacher on contact_request (facility_id, teacher_email);
create index contact_request_of_school on contact_request (school_id, answered_at);

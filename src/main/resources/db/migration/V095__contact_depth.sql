-- A call is proposed at two moments, of which call_at becomes the one that the teacher chose.
alter table contact_request
    add column call_first_at timestamp,
    add column call_second_at timestamp,
    add column call_token_hash bytea unique,
    add column call_none_suits boolean,
    add column call_words text,
    add column call_sequence integer,
    add column teacher_refusal text,
    add column overdue_since timestamptz;

-- How many facilities a teacher waits for, and which.
create index contact_request_of_mailbox on contact_request (teacher_email, status);
create index contact_request_of_account on contact_request (account_id);

-- Which schools were named to a facility that nobody had asked, so that a coordinator sees what was tried.
create table school_suggestion (
    twinning_id uuid not null references twinning (id),
    school_id uuid not null references school (id),
    school_name text not null,
    kilometres integer,
    suggested_at timestamptz not null,
    primary key (twinning_id, school_id)
);

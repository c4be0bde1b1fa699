-- The key from which the links of questionnaires are derived; one row.
create table link_key (
    only_one boolean primary key default true check (only_one),
    secret bytea not null
);

create table questionnaire (
    id uuid primary key,
    twinning_id uuid not null references twinning (id),
    audience text not null,
    token_hash bytea not null unique,
    opened_at timestamptz not null,
    closed_at timestamptz,
    unique (twinning_id, audience)
);

-- No hour and no address: an answer belongs to nobody. The receipt makes sending twice harmless.
create table questionnaire_answer (
    id bigint generated always as identity primary key,
    questionnaire_id uuid not null references questionnaire (id),
    receipt uuid not null,
    answers jsonb not null,
    answered_on date not null,
    unique (questionnaire_id, receipt)
);

create table feedback (
    twinning_id uuid primary key references twinning (id),
    version bigint not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    debrief jsonb,
    figures jsonb,
    compiled_at timestamptz,
    synthesis jsonb,
    report_id uuid references document (id),
    shared_at timestamptz,
    ambassador_until date
);

create table verbatim (
    id uuid primary key,
    twinning_id uuid not null references twinning (id),
    -- null when too few people of the audience answered to name it
    audience text,
    words text not null,
    hidden boolean not null default false
);

create index verbatim_of_twinning on verbatim (twinning_id);

create table testimony (
    twinning_id uuid primary key references twinning (id),
    version bigint not null,
    words text not null,
    signature text not null,
    offered_at timestamptz not null,
    status text not null,
    published_words text,
    reject_reason text,
    decided_at timestamptz
);

create index testimony_published on testimony (decided_at desc, twinning_id) where status = 'PUBLISHED';

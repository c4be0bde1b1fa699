create table framing (
    twinning_id uuid primary key references twinning (id),
    version bigint not null,
    round int not null,
    schedule jsonb,
    sheet_id uuid references document (id)
);

create table framing_referent (
    twinning_id uuid not null references framing (twinning_id),
    position int not null,
    account_id uuid not null,
    job_title text,
    primary key (twinning_id, position)
);

-- each round keeps its own version of both halves
create table framing_proposal (
    twinning_id uuid not null references framing (twinning_id),
    round int not null,
    proposal jsonb not null,
    primary key (twinning_id, round)
);

create table framing_class (
    twinning_id uuid not null references framing (twinning_id),
    round int not null,
    description jsonb not null,
    primary key (twinning_id, round)
);

create table framing_slot (
    twinning_id uuid not null references framing (twinning_id),
    rank int not null,
    starts_at timestamptz not null,
    primary key (twinning_id, rank)
);

create table framing_approval (
    twinning_id uuid not null references framing (twinning_id),
    position int not null,
    round int not null,
    role text not null,
    agreed boolean not null,
    comment text,
    given_by uuid not null,
    given_at timestamptz not null,
    primary key (twinning_id, position)
);

-- What was typed so far, found again by the secret in a cookie or a link; only its hash is kept.
create table registration_draft (
    token_hash bytea primary key,
    typed jsonb not null,
    saved_at timestamptz not null,
    expires_at timestamptz not null
);

create index registration_draft_expiry on registration_draft (expires_at);

create table registration_request (
    id uuid primary key,
    twinning_id uuid not null unique,
    reference text not null unique,
    status text not null,
    content jsonb,
    finess text,
    correction jsonb,
    refusal_reason text,
    refusal_comment text,
    submitted_at timestamptz not null,
    confirmed_at timestamptz,
    decided_at timestamptz,
    version bigint not null default 0,
    constraint only_the_expired_are_erased check (content is not null or status = 'EXPIRED')
);

create index registration_request_finess on registration_request (finess) where finess is not null;

create table registration_link (
    token_hash bytea primary key,
    request_id uuid not null references registration_request (id)
);

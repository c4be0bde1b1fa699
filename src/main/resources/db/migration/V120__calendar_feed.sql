-- The secret address at which a person’s calendar reads their meetings; only its hash is kept.
create table calendar_feed (
    account_id uuid primary key references account (id) on delete cascade,
    token_hash bytea not null unique,
    since timestamptz not null
);

-- Accounts, sign-in, sessions, rate limits.

create table account (
  id            uuid primary key,
  email         text        not null unique check (email = lower(email)),
  name          text        not null check (name <> ''),
  locale        text        not null,
  zone_id       text        not null,
  roles         text[]      not null check (roles <@ array ['DIRECTOR', 'REFERENT', 'TEACHER', 'COORDINATOR', 'ADMIN']),
  national      boolean     not null,
  departements  text[]      not null,
  status        text        not null check (status in ('ACTIVE', 'CLOSED')),
  invited_at    timestamptz not null,
  last_sign_in  timestamptz,
  version       integer     not null
);
create index account_coordinators on account (name) where status = 'ACTIVE' and roles @> array ['COORDINATOR'];

-- One open request a person at most: a new one takes the place of the old one. An unknown address leaves a row without
-- an account, so that it costs the same work and its codes are refused the same way. Only hashes are kept.
create table sign_in (
  id            uuid primary key,
  account_id    uuid unique references account on delete cascade,
  request_hash  bytea       not null unique,
  token_hash    bytea       not null unique,
  code_hash     bytea       not null,
  tries_left    integer     not null,
  expires_at    timestamptz not null
);
create index sign_in_expiry on sign_in (expires_at);

create table invitation (
  token_hash    bytea primary key,
  account_id    uuid        not null references account on delete cascade,
  expires_at    timestamptz not null
);
create index invitation_expiry on invitation (expires_at);

-- Buckets of the rate limiter (bucket4j): the key is a hash, never an address.
create table rate_bucket (
  id            text primary key,
  state         bytea,
  expires_at    bigint
);
create index rate_bucket_expiry on rate_bucket (expires_at);

-- Spring Session 3.5, its own script.
create table spring_session (
  primary_id            char(36) not null constraint spring_session_pk primary key,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval int      not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id    char(36)     not null,
  attribute_name        varchar(200) not null,
  attribute_bytes       bytea        not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_fk foreign key (session_primary_id)
    references spring_session (primary_id) on delete cascade
);

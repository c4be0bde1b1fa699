-- Letters waiting for their delivery. A worker claims rows, commits, sends, then marks them under its claim.

create table outbox (
  id            uuid primary key,
  lane          text        not null check (lane in ('SIGN_IN', 'NORMAL')),
  dedup_key     text        not null unique,
  recipient     text        not null,
  locale        text        not null,
  template      text        not null,
  model         jsonb       not null,
  status        text        not null check (status in ('QUEUED', 'SENDING', 'SENT', 'DEAD')),
  attempts      integer     not null default 0,
  next_at       timestamptz not null,
  claim         uuid,
  claimed_until timestamptz,
  last_error    text,
  message_id    text        not null,
  created_at    timestamptz not null,
  expires_at    timestamptz,
  sent_at       timestamptz,
  check ((status = 'SENDING') = (claim is not null))
);
create index outbox_queued on outbox (lane, next_at) where status = 'QUEUED';
create index outbox_expiring on outbox (expires_at) where status = 'QUEUED' and expires_at is not null;
create index outbox_sending on outbox (claimed_until) where status = 'SENDING';
create index outbox_dead on outbox (created_at) where status = 'DEAD';

create table outbox_attachment (
  outbox_id     uuid    not null references outbox on delete cascade,
  position      integer not null,
  file_name     text    not null,
  content_type  text    not null,
  content       bytea   not null,
  primary key (outbox_id, position)
);

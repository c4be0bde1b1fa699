-- Letters of the local run, which leave no further than this table; shown at /local/courrier. Never in production.
create table if not exists local_mail (
  message_id  text primary key,
  id          uuid        not null unique default gen_random_uuid(),
  recipient   text        not null,
  subject     text        not null,
  received_at timestamptz not null,
  message     bytea       not null
);
create index if not exists local_mail_received on local_mail (received_at desc);

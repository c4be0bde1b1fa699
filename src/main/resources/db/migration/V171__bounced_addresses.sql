-- Addresses from which letters came back for good, so that coordinators doubt the address and not the person.

create table bounced_address (
  address      text primary key,
  hard_bounces integer     not null,
  last_reason  text        not null,
  last_at      timestamptz not null
);

-- an answer of a mail system names the letter by its Message-ID
create index outbox_message on outbox (message_id);

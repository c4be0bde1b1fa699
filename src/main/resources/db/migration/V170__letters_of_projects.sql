-- Which cases a letter is about, so that a case shows what became of its letters. Written once with the letter and
-- never changed: deliveries touch the outbox alone. No foreign key to the cases, of which the mail knows nothing.

create table outbox_project (
  project_id uuid not null,
  outbox_id  uuid not null references outbox on delete cascade,
  primary key (project_id, outbox_id)
);
create index outbox_project_letter on outbox_project (outbox_id);

-- Which kinds of letters somebody wants. By address and not by account: whoever presses “stop” in a letter needs no
-- account, and the mail knows none. A row is made with the first letter of its kind, because its token stands in it.

create table mail_choice (
  address    text        not null,
  kind       text        not null check (kind in ('REMINDERS', 'STEPS', 'MEETINGS', 'NEWS', 'OVERVIEW')),
  choice     text        not null default 'ALL' check (choice in ('ALL', 'MINE', 'NONE')),
  -- what was chosen before a press on “stop”, for who takes it back
  previous   text        not null default 'ALL' check (previous in ('ALL', 'MINE', 'NONE')),
  token      uuid        not null unique default gen_random_uuid(),
  chosen_at  timestamptz,
  primary key (address, kind)
);

-- Whether a reminder is written at all: about the reader’s own step, or about one that others leave undone.
create function wants_reminders(of_account uuid, of_others boolean) returns boolean language sql stable as $$
    select not exists (
        select 1 from account a join mail_choice c on c.address = a.email and c.kind = 'REMINDERS'
        where a.id = of_account and (c.choice = 'NONE' or c.choice = 'MINE' and of_others))
$$;

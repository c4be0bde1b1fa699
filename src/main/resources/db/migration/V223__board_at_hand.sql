-- The board sorted by what is due and by name, and the stalled ones: each list is the merge of short ranges of an index.
create index twinning_by_due_in_country on twinning
    (status, stage, coalesce(next_due_at, timestamptz '9999-01-01 00:00:00+00'), id) where status in ('LIVE', 'ON_HOLD');
create index twinning_by_due_in_territory on twinning
    (status, departement, stage, coalesce(next_due_at, timestamptz '9999-01-01 00:00:00+00'), id)
    where status in ('LIVE', 'ON_HOLD');
create index twinning_by_name_in_country on twinning (status, stage, plain_text(facility_name), id)
    where status in ('LIVE', 'ON_HOLD');
create index twinning_by_name_in_territory on twinning (status, departement, stage, plain_text(facility_name), id)
    where status in ('LIVE', 'ON_HOLD');
create index twinning_stalled_in_country on twinning (stage, stalled_since, id)
    where status = 'LIVE' and stalled_since is not null;
create index twinning_stalled_in_territory on twinning (departement, stage, stalled_since, id)
    where status = 'LIVE' and stalled_since is not null;

-- What a coordinator looks at again and again: the board’s address under a name.
create table saved_view (
    id uuid primary key,
    account_id uuid not null references account on delete cascade,
    name text not null,
    address text not null,
    preferred boolean not null default false,
    unique (account_id, name)
);
create unique index saved_view_preferred on saved_view (account_id) where preferred;

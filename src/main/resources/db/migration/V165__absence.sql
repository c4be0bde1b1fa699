-- Somebody is away and somebody else acts for them. Rights begin and end with the hours written here: nothing has to run.
create table absence (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    substitute_id uuid not null references account (id) on delete cascade,
    first_day date not null,
    last_day date not null,
    -- the midnights of the absent person’s zone, or the moment at which one of the two ended it earlier
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    told_at timestamptz not null,
    check (account_id <> substitute_id),
    check (first_day <= last_day)
);

create index absence_of_account on absence (account_id, ends_at);
create index absence_of_substitute on absence (substitute_id, ends_at);

-- Whose place somebody can take at that moment: their own, and those of the absent who chose them. Nobody chooses
-- somebody who is away, so that this is no chain.
create function standing_for(me uuid, at timestamptz) returns table (account_id uuid) language sql stable as $$
    select me union all
    select a.account_id from absence a where a.substitute_id = me and a.starts_at <= at and at < a.ends_at
$$;

-- The absent member whose place somebody takes in a case of which they are no member themselves.
create function acts_for(me uuid, of_twinning uuid, at timestamptz) returns text language sql stable strict as $$
    select p.name from absence a
    join member m on m.account_id = a.account_id and m.twinning_id = of_twinning
    join account p on p.id = a.account_id
    where a.substitute_id = me and a.starts_at <= at and at < a.ends_at
      and not exists (select 1 from member own where own.account_id = me and own.twinning_id = of_twinning)
    order by p.name limit 1
$$;

-- The readers of a step’s reminder with those who stand in for them. Whoever is away reads nothing.
create function reminder_reader_at(of_twinning uuid, as_role text, in_departement text, at timestamptz)
    returns table (account_id uuid, place text, instead_of uuid) language sql stable as $$
    select coalesce(s.id, r.account_id), r.place, case when s.id is not null then r.account_id end
    from reminder_reader(of_twinning, as_role, in_departement) r
    left join absence a on a.account_id = r.account_id and a.starts_at <= at and at < a.ends_at
    left join account s on s.id = a.substitute_id and s.status = 'ACTIVE'
$$;

alter table submission add column instead_of uuid;
alter table timeline_entry add column instead_of_name text;
alter table reminder add column instead_of uuid;

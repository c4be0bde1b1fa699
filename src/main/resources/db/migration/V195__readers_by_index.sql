-- The same readers as before, each kind of them by an index of its own: one statement asks this for a hundred thousand steps.
create index account_administrators on account (id) where status = 'ACTIVE' and roles @> array ['ADMIN'];
create index account_territories on account using gin (departements)
    where status = 'ACTIVE' and roles @> array ['COORDINATOR'] and not national;

create or replace function reminder_reader(of_twinning uuid, as_role text, in_departement text)
    returns table (account_id uuid, place text) language sql stable as $$
    select a.id, step_place(of_twinning, as_role, in_departement)
    from member m join account a on a.id = m.account_id and a.status = 'ACTIVE'
    where as_role in ('DIRECTOR', 'REFERENT', 'TEACHER') and m.twinning_id = of_twinning and m.role = as_role
    union all
    select a.id, case when a.national then '75' else coalesce(a.departements[1], '75') end
    from account a
    where as_role = 'ADMIN' and a.status = 'ACTIVE' and a.roles @> array ['ADMIN']
    union all
    select a.id, a.departements[1]
    from account a
    where as_role = 'COORDINATOR' and a.status = 'ACTIVE' and a.roles @> array ['COORDINATOR']
      and not a.national and a.departements @> array [in_departement]
    union all
    select a.id, '75'
    from account a
    where as_role = 'COORDINATOR' and a.status = 'ACTIVE' and a.roles @> array ['COORDINATOR'] and a.national
      and not exists (
        select 1 from account r where r.status = 'ACTIVE' and r.roles @> array ['COORDINATOR']
        and not r.national and r.departements @> array [in_departement])
$$;

-- A page of readers is taken in their order, from where the page before ended.
drop index reminder_waiting;
create index reminder_waiting on reminder (account_id) where sent_on is null;

-- Reminders of late steps. A step counts its own rungs, so that a sweep is one statement over the open ones.

alter table work_item add column reminders int not null default 0;
alter table work_item add column reminded_on date;
create index work_item_due on work_item (due_at) where status = 'OPEN';

-- One line of somebody’s digest. The key makes a second sweep of the same rung do nothing, whoever runs it.
create table reminder (
    task_id text not null,
    number int not null,
    account_id uuid not null,
    twinning_id uuid not null references twinning (id),
    -- as what the reader is written to, and the département whose mornings are the reader’s
    role text not null,
    place text not null,
    tone text not null,
    escalated boolean not null,
    collected_at timestamptz not null,
    sent_on date,
    primary key (task_id, number, account_id)
);

create index reminder_waiting on reminder (place, account_id) where sent_on is null;
create index reminder_of_day on reminder (account_id, sent_on);

-- Whose mornings and holidays count for a step: the school’s for teachers, the facility’s for all others.
create function step_place(of_twinning uuid, as_role text, in_departement text) returns text language sql stable as $$
    select case when as_role = 'TEACHER' then coalesce(
        (select s.departement from twinning t join school s on s.id = t.school_id where t.id = of_twinning),
        in_departement) else in_departement end
$$;

-- Whom a step’s reminder reaches, and in which département they open it. Coordinators of the territory come before
-- those of the whole country, who hear of it only where there is no other.
create function reminder_reader(of_twinning uuid, as_role text, in_departement text)
    returns table (account_id uuid, place text) language sql stable as $$
    select a.id, step_place(of_twinning, as_role, in_departement)
    from member m join account a on a.id = m.account_id and a.status = 'ACTIVE'
    where as_role in ('DIRECTOR', 'REFERENT', 'TEACHER') and m.twinning_id = of_twinning and m.role = as_role
    union all
    select a.id, case when a.national then '75' else coalesce(a.departements[1], '75') end
    from account a
    where a.status = 'ACTIVE' and (
        as_role = 'ADMIN' and a.roles @> array ['ADMIN']
        or as_role = 'COORDINATOR' and a.roles @> array ['COORDINATOR'] and (
            not a.national and a.departements @> array [in_departement]
            or a.national and not exists (
                select 1 from account r where r.status = 'ACTIVE' and r.roles @> array ['COORDINATOR']
                and not r.national and r.departements @> array [in_departement])))
$$;

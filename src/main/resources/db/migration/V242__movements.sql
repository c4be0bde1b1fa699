-- What moved, by day in Paris: projects opened in a stage, come to it, gone on from it, completed or cancelled in it. '*'
-- stands for the whole country. Differences are appended and folded like twinning_counter; weeks long past go.
create table movement_counter (
    departement text not null,
    day date not null,
    stage text not null,
    kind text not null check (kind in ('OPENED', 'ENTERED', 'LEFT', 'COMPLETED', 'CANCELLED')),
    projects bigint not null
);

create index movement_counter_of on movement_counter (departement, day);

create function movement_count(of_departement text, at timestamptz, of_stage text, of_kind text) returns void
    language sql as $$
    insert into movement_counter
    select d, (at at time zone 'Europe/Paris')::date, of_stage, of_kind, 1 from unnest(array [of_departement, '*']) d
$$;

create function twinning_moved() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform movement_count(new.departement, new.opened_at, new.stage, 'OPENED');
        return null;
    end if;
    if new.stage <> old.stage then
        perform movement_count(new.departement, new.stage_since, old.stage, 'LEFT');
        perform movement_count(new.departement, new.stage_since, new.stage, 'ENTERED');
    end if;
    if new.status <> old.status and new.status in ('COMPLETED', 'CANCELLED') then
        perform movement_count(new.departement, new.status_since, new.stage, new.status);
    end if;
    return null;
end $$;

create trigger twinning_moved after insert or update of stage, status on twinning
    for each row execute function twinning_moved();

create function fold_movement_counter() returns void language sql as $$
    delete from movement_counter where day < current_date - 60;
    with changed as (
        select departement, day, stage, kind from movement_counter
        group by departement, day, stage, kind having count(*) > 1
    ), taken as (
        delete from movement_counter c using changed
        where (c.departement, c.day, c.stage, c.kind) = (changed.departement, changed.day, changed.stage, changed.kind)
        returning c.*
    )
    insert into movement_counter
    select departement, day, stage, kind, sum(projects) from taken group by departement, day, stage, kind
$$;

-- What is known of the weeks before: which stages were left is not.
insert into movement_counter
select d, (m.at at time zone 'Europe/Paris')::date, m.stage, m.kind, count(*)
from (
    select departement, opened_at as at, 'REGISTRATION' as stage, 'OPENED' as kind from twinning
    union all
    select departement, stage_since, stage, 'ENTERED' from twinning where stage_since > opened_at
    union all
    select departement, status_since, stage, status from twinning where status in ('COMPLETED', 'CANCELLED')) m,
    unnest(array [m.departement, '*']) d
where m.at >= now() - interval '60 days' group by 1, 2, 3, 4;

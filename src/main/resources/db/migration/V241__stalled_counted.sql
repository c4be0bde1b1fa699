-- The counters know the stalled ones too, so that their tab tells how many there are.
alter table twinning_counter add column stalled boolean not null default false;

create or replace function twinning_counted() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.departement, old.stage, old.status, old.next_due_at, old.stalled_since is not null)
        is not distinct from (new.departement, new.stage, new.status, new.next_due_at, new.stalled_since is not null) then
        return null;
    end if;
    if tg_op in ('UPDATE', 'DELETE') then
        insert into twinning_counter values (
            old.departement, old.stage, old.status, coalesce(old.next_due_at, 'infinity'), -1, old.stalled_since is not null);
    end if;
    if tg_op in ('UPDATE', 'INSERT') then
        insert into twinning_counter values (
            new.departement, new.stage, new.status, coalesce(new.next_due_at, 'infinity'), 1, new.stalled_since is not null);
    end if;
    return null;
end $$;

create or replace function fold_twinning_counter() returns void language sql as $$
    with deadline as (
        select ctid as place, departement, stage, status, due_at, stalled, projects,
               case when due_at < now() then '-infinity' else due_at end as folded_at
        from twinning_counter
    ), changed as (
        select departement, stage, status, folded_at, stalled from deadline
        group by departement, stage, status, folded_at, stalled
        having count(*) > 1 or bool_or(due_at <> folded_at)
    ), taken as (
        delete from twinning_counter c
        using deadline d join changed using (departement, stage, status, folded_at, stalled)
        where c.ctid = d.place
        returning c.departement, c.stage, c.status, d.folded_at, c.stalled, c.projects
    )
    insert into twinning_counter
    select departement, stage, status, folded_at, sum(projects), stalled from taken
    group by departement, stage, status, folded_at, stalled having sum(projects) <> 0
$$;

delete from twinning_counter;
insert into twinning_counter
select departement, stage, status, coalesce(next_due_at, 'infinity'), count(*), stalled_since is not null
from twinning group by 1, 2, 3, 4, 6;

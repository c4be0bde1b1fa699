-- '*' stands for the whole country here too: its sums were added up from a hundred départements for each view of the board.
create or replace function twinning_counted() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.departement, old.stage, old.status, old.next_due_at, old.stalled_since is not null)
        is not distinct from (new.departement, new.stage, new.status, new.next_due_at, new.stalled_since is not null) then
        return null;
    end if;
    if tg_op in ('UPDATE', 'DELETE') then
        insert into twinning_counter
        select place, old.stage, old.status, coalesce(old.next_due_at, 'infinity'), -1, old.stalled_since is not null
        from unnest(array[old.departement, '*']) place;
    end if;
    if tg_op in ('UPDATE', 'INSERT') then
        insert into twinning_counter
        select place, new.stage, new.status, coalesce(new.next_due_at, 'infinity'), 1, new.stalled_since is not null
        from unnest(array[new.departement, '*']) place;
    end if;
    return null;
end $$;

insert into twinning_counter
select '*', stage, status, due_at, sum(projects), stalled from twinning_counter group by 2, 3, 4, 6;

create index twinning_counter_of on twinning_counter (departement);

-- How many projects wait at which step, for the map of the process: kept like twinning_counter (V040, V070), so that
-- no page ever counts open steps. Reminders touch many steps of a morning and change none of these columns.
create table step_counter (
    departement text not null,
    form_id text not null,
    due_at timestamptz not null,
    steps bigint not null
);

create function step_counted() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.status = 'OPEN', old.departement, old.form_id, old.due_at)
        is not distinct from (new.status = 'OPEN', new.departement, new.form_id, new.due_at) then
        return null;
    end if;
    if tg_op in ('UPDATE', 'DELETE') and old.status = 'OPEN' then
        insert into step_counter values (old.departement, old.form_id, old.due_at, -1);
    end if;
    if tg_op in ('UPDATE', 'INSERT') and new.status = 'OPEN' then
        insert into step_counter values (new.departement, new.form_id, new.due_at, 1);
    end if;
    return null;
end $$;

create trigger step_counted after insert or delete or update of status, departement, form_id, due_at on work_item
    for each row execute function step_counted();

-- As fold_twinning_counter: a deadline that has passed stays passed, a quiet minute writes nothing.
create function fold_step_counter() returns void language sql as $$
    with deadline as (
        select ctid as place, departement, form_id, due_at, steps,
               case when due_at < now() then '-infinity' else due_at end as folded_at
        from step_counter
    ), changed as (
        select departement, form_id, folded_at from deadline
        group by departement, form_id, folded_at
        having count(*) > 1 or bool_or(due_at <> folded_at)
    ), taken as (
        delete from step_counter c
        using deadline d join changed using (departement, form_id, folded_at)
        where c.ctid = d.place
        returning c.departement, c.form_id, d.folded_at, c.steps
    )
    insert into step_counter
    select departement, form_id, folded_at, sum(steps) from taken
    group by departement, form_id, folded_at having sum(steps) <> 0
$$;

insert into step_counter
select departement, form_id, due_at, count(*) from work_item where status = 'OPEN' group by departement, form_id, due_at;

-- The list behind a step of the map, whole country or some départements, in the order of its cursor.
create index work_item_at_step on work_item (form_id, due_at, twinning_id) where status = 'OPEN';
create index work_item_at_step_there on work_item (form_id, departement, due_at, twinning_id) where status = 'OPEN';

-- What the programme’s statistics add up: how many days stages and steps took, where projects were lost and why, and
-- how soon people answered after a reminder. Counted once when it happens; '*' stands for the whole country, so that
-- its sums need not visit a hundred départements. Differences are appended and folded like twinning_counter.
create table programme_counter (
    departement text not null,
    kind text not null check (kind in ('STAGE', 'STEP', 'LOST', 'REMINDED')),
    -- the stage, the step, the stage and reason as FRAMING:NO_ANSWER, or how many reminders went before
    what text not null,
    month date not null,
    days int not null,
    number bigint not null
);

create index programme_counter_of on programme_counter (departement, kind, month);

create function programme_count(of_departement text, of_kind text, of_what text, since timestamptz, till timestamptz)
    returns void language sql as $$
    insert into programme_counter
    select d, of_kind, of_what, date_trunc('month', till at time zone 'Europe/Paris')::date,
           greatest(0, (till at time zone 'Europe/Paris')::date - (since at time zone 'Europe/Paris')::date), 1
    from unnest(array [of_departement, '*']) d
$$;

create function twinning_left() returns trigger language plpgsql as $$
begin
    if new.stage <> old.stage then
        perform programme_count(new.departement, 'STAGE', old.stage, old.stage_since, new.stage_since);
    end if;
    if new.status = 'COMPLETED' and old.status <> 'COMPLETED' then
        perform programme_count(new.departement, 'STAGE', old.stage, old.stage_since, new.status_since);
    elsif new.status = 'CANCELLED' and old.status <> 'CANCELLED' then
        perform programme_count(new.departement, 'LOST', new.stage || ':' || coalesce(new.cancellation_reason, 'OTHER'),
                                new.opened_at, new.status_since);
    end if;
    return null;
end $$;

create trigger twinning_left after update of stage, status on twinning for each row execute function twinning_left();

create function step_done() returns trigger language plpgsql as $$
begin
    perform programme_count(new.departement, 'STEP', new.form_id, new.created_at, coalesce(new.ended_at, now()));
    perform programme_count(new.departement, 'REMINDED', least(new.reminders, 9)::text,
                            coalesce(new.reminded_on::timestamp at time zone 'Europe/Paris', new.created_at),
                            coalesce(new.ended_at, now()));
    return null;
end $$;

create trigger step_done after update of status on work_item for each row
    when (new.status = 'DONE' and old.status = 'OPEN') execute function step_done();

create function fold_programme_counter() returns void language sql as $$
    with changed as (
        select departement, kind, what, month, days from programme_counter
        group by departement, kind, what, month, days having count(*) > 1
    ), taken as (
        delete from programme_counter c using changed
        where (c.departement, c.kind, c.what, c.month, c.days)
            = (changed.departement, changed.kind, changed.what, changed.month, changed.days)
        returning c.*
    )
    insert into programme_counter
    select departement, kind, what, month, days, sum(number) from taken
    group by departement, kind, what, month, days
$$;

-- What is known of the time before: steps that were done and projects that ended.
insert into programme_counter
select d, 'STEP', form_id, date_trunc('month', ended_at at time zone 'Europe/Paris')::date,
       greatest(0, ended_at::date - created_at::date), count(*)
from work_item, unnest(array [departement, '*']) d where status = 'DONE' group by 1, 3, 4, 5;

insert into programme_counter
select d, 'LOST', stage || ':' || coalesce(cancellation_reason, 'OTHER'),
       date_trunc('month', status_since at time zone 'Europe/Paris')::date,
       greatest(0, status_since::date - opened_at::date), count(*)
from twinning, unnest(array [departement, '*']) d where status = 'CANCELLED' group by 1, 3, 4, 5;

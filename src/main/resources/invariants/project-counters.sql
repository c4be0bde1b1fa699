-- Counted projects are there. Deadlines that have passed are one (see fold_twinning_counter).
with counted as (
    select departement, stage, status, case when due_at < now() then '-infinity' else due_at end as due, stalled,
           sum(projects) as number
    from twinning_counter group by 1, 2, 3, 4, 5 having sum(projects) <> 0
), real as (
    select coalesce(departement, '*') as departement, stage, status,
           case when next_due_at < now() then '-infinity' else coalesce(next_due_at, 'infinity') end as due,
           stalled_since is not null as stalled, count(*)::numeric as number
    from twinning group by grouping sets ((departement, stage, status, due, stalled), (stage, status, due, stalled))
)
select coalesce(r.departement, c.departement) as subject,
       concat_ws(' ', coalesce(r.stage, c.stage), coalesce(r.status, c.status), coalesce(c.number, 0), '/',
                 coalesce(r.number, 0)) as detail,
       '' as key
from counted c full join real r using (departement, stage, status, due, stalled)
where c.number is distinct from r.number

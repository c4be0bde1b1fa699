-- Counted open steps are there.
with counted as (
    select departement, form_id, case when due_at < now() then '-infinity' else due_at end as due, sum(steps) as number
    from step_counter group by 1, 2, 3 having sum(steps) <> 0
), real as (
    select departement, form_id, case when due_at < now() then '-infinity' else due_at end as due,
           count(*)::numeric as number
    from work_item where status = 'OPEN' group by 1, 2, 3
)
select coalesce(r.departement, c.departement) as subject,
       concat_ws(' ', coalesce(r.form_id, c.form_id), coalesce(c.number, 0), '/', coalesce(r.number, 0)) as detail,
       '' as key
from counted c full join real r using (departement, form_id, due)
where c.number is distinct from r.number

-- A step that was done once has one answer: nobody’s second press of the button was taken.
with done as (
    select twinning_id, form_id, count(*) as number from work_item where status = 'DONE' group by 1, 2
), answered as (
    select twinning_id, form_id, count(*) as number from submission group by 1, 2
)
select t.reference as subject, a.form_id || ' ' || a.number || ' / ' || coalesce(d.number, 0) as detail,
       t.reference as key
from answered a
left join done d using (twinning_id, form_id)
join twinning t on t.id = a.twinning_id
where a.number > coalesce(d.number, 0)

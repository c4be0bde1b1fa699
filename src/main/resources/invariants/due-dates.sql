-- A project is due when the first of its open steps is.
select t.reference as subject, coalesce(t.next_due_at::text, '–') || ' / ' || coalesce(w.due_at::text, '–') as detail,
       t.id::text as key
from twinning t
left join (select twinning_id, min(due_at) as due_at from work_item where status = 'OPEN' group by twinning_id) w
    on w.twinning_id = t.id
where t.next_due_at is distinct from w.due_at

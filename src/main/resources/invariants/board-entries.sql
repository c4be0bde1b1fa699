-- What the board filters by is what framing, requests and steps say: on the project, on its entries, on its open steps.
select coalesce(t.reference, d.twinning_id::text) as subject, d.role as detail, d.twinning_id::text as key
from (select twinning_id, role from board_entry b full join board_entry_expected e using (twinning_id, role)
      where b is distinct from e) d
left join twinning t on t.id = d.twinning_id
union all
select t.reference, concat_ws(' / ', t.mode, t.school_level), t.id::text
from twinning t
where (t.mode, t.school_level) is distinct from (twinning_mode(t.id), twinning_school_level(t.id))
union all
select t.reference, w.form_id, t.id::text
from work_item w join twinning t on t.id = w.twinning_id
where w.status = 'OPEN' and (w.mode, w.school_level, w.school_year)
    is distinct from (coalesce(t.mode, ''), coalesce(t.school_level, ''), t.school_year)

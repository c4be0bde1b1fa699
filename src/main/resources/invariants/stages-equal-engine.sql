-- The stage of a running project is the call activity in which its master process stands.
select t.reference as subject, t.stage || ' / ' || coalesce(string_agg(distinct e.act_id_, ' '), '–') as detail,
       t.reference as key
from twinning t
join act_ru_execution m on m.business_key_ = t.reference and m.parent_id_ is null
join act_re_procdef d on d.id_ = m.proc_def_id_ and d.key_ = 'twinning'
left join act_ru_execution e on e.proc_inst_id_ = m.id_ and e.act_id_ like 'callActivity\_%'
where t.status in ('LIVE', 'ON_HOLD')
group by t.reference, t.stage
having not coalesce(bool_or(split_part(e.act_id_, '#', 1) = 'callActivity_' || case t.stage
    when 'SCHOOL_CONTACT' then 'schoolContact' when 'EVENT' then 'meeting' else lower(t.stage) end), false)

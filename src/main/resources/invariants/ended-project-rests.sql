-- No stage of a project runs that is over.
select t.reference as subject, t.status || ' / ' || d.key_ as detail, t.reference as key
from act_ru_execution i
join act_re_procdef d on d.id_ = i.proc_def_id_
    and d.key_ in ('registration', 'school-contact', 'framing', 'onboarding', 'meeting', 'feedback')
join twinning t on t.reference = i.business_key_ and t.status in ('COMPLETED', 'CANCELLED')
where i.parent_id_ is null

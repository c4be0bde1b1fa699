-- A project has one master process, and each stage runs once at most; meetings one each.
select i.business_key_ as subject, d.key_ || ' × ' || count(*) as detail, i.business_key_ as key
from act_ru_execution i
join act_re_procdef d on d.id_ = i.proc_def_id_
    and d.key_ in ('twinning', 'registration', 'school-contact', 'framing', 'onboarding', 'feedback')
where i.parent_id_ is null and i.business_key_ is not null
group by i.business_key_, d.key_ having count(*) > 1

-- Each open step of the task list is an open task of the engine, and the two describe it alike.
with engine as (
    select t.id_::text as task_id, v.text_::uuid as twinning_id,
           lower(regexp_replace(substring(t.task_def_key_ from position('_' in t.task_def_key_) + 1),
                                '([A-Z])', '-\1', 'g')) as form_id,
           d.deployment_id_::text as form_version,
           (select min(l.group_id_::text) from act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ is not null) as role,
           t.due_date_ at time zone 'UTC' as due_at,
           t.assignee_::uuid as doer
    from act_ru_task t
    join act_re_procdef d on d.id_ = t.proc_def_id_
    left join act_ru_variable v on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'twinningId'
), list as (
    select task_id, twinning_id, form_id, form_version, role, due_at, doer from work_item where status = 'OPEN'
)
select coalesce(p.reference, e.task_id, l.task_id) as subject,
       coalesce(l.form_id, e.form_id) as detail,
       coalesce(e.task_id, l.task_id) as key
from engine e full join list l on l.task_id = e.task_id
left join twinning p on p.id = coalesce(l.twinning_id, e.twinning_id)
where e is distinct from l

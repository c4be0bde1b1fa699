-- Something can move each running project on: somebody’s task, a message or a moment that its stage waits for, or a
-- failed job that the operations page shows. The master’s own timer and its wait for a cancellation move nothing on,
-- nor does a task that somebody added beside the model.
select t.reference as subject, t.stage as detail, t.reference as key
from twinning t
where t.status in ('LIVE', 'ON_HOLD') and not exists (
    select 1 from act_ru_execution i
    join act_re_procdef d on d.id_ = i.proc_def_id_
    where i.business_key_ = t.reference and i.parent_id_ is null and (
        d.key_ <> 'ad-hoc-task' and exists (select 1 from act_ru_task k where k.proc_inst_id_ = i.id_)
        or d.key_ not in ('twinning', 'unblocking', 'late-answers', 'ad-hoc-task') and exists (
            select 1 from act_ru_event_subscr s where s.proc_inst_id_ = i.id_)
        or exists (
            select 1 from act_ru_job j where j.process_instance_id_ = i.id_
            and (j.type_ = 'message' or d.key_ not in ('twinning', 'unblocking', 'late-answers', 'ad-hoc-task')))
        or exists (select 1 from act_ru_incident n where n.proc_inst_id_ = i.id_)))

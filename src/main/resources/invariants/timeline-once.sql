-- What happens once in the life of a project is told once, and nothing is told twice in the same second. One letter may
-- remind of several steps, each with its line.
select t.reference as subject, e.kind || ' × ' || e.number as detail, t.reference as key
from (
    select twinning_id, kind, count(*) as number from timeline_entry
    where kind in ('caseOpened', 'caseCompleted') or kind like 'caseCancelled.%'
    group by twinning_id, kind having count(*) > 1
    union all
    select twinning_id, kind, count(*) from timeline_entry
    where kind not in ('reminderSent', 'latenessEscalated')
    group by twinning_id, kind, args, actor_id, date_trunc('second', at) having count(*) > 1
) e
join twinning t on t.id = e.twinning_id

-- A reminder that went has its letter in the outbox, and none that was collected was forgotten. Who stopped these letters
-- gets none, and what somebody did while letters were written is not told.
select t.reference as subject, r.task_id || ' ' || coalesce(r.sent_on::text, '–') as detail, r.task_id as key
from reminder r
join twinning t on t.id = r.twinning_id
join account a on a.id = r.account_id
left join work_item w on w.task_id = r.task_id
where r.sent_on is null and r.collected_at < now() - interval '40 days'
   or (r.sent_on is not null and (w.status = 'OPEN' or w.ended_at > r.sent_on + interval '2 days')
       and not exists (select 1 from outbox o where o.dedup_key = 'reminders:' || r.account_id || ':' || r.sent_on)
       and not exists (select 1 from mail_choice c
                       where c.address = a.email and c.kind = 'REMINDERS' and c.choice = 'NONE'))

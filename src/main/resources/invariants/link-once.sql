-- A link for one answer that was used left one answer: the same questionnaire has at least as many as used links.
select t.reference as subject, q.audience || ' ' || a.number || ' / ' || u.number as detail, t.reference as key
from (select questionnaire_id, count(*) as number from questionnaire_ticket where used group by 1) u
join questionnaire q on q.id = u.questionnaire_id
join twinning t on t.id = q.twinning_id
cross join lateral (select count(*) as number from questionnaire_answer a where a.questionnaire_id = q.id) a
where a.number < u.number

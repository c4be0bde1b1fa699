-- Nobody sees a picture that came while somebody’s answer about pictures was missing, or that is withheld.
select t.reference as subject, p.document_id::text as detail, p.document_id::text as key
from picture p
join document d on d.id = p.document_id
join twinning t on t.id = p.twinning_id
left join photo_consent c on c.twinning_id = p.twinning_id
where d.visible and (d.withheld or not p.blurred and (
    c.twinning_id is null or c.taking_missing and d.added_at >= c.since))

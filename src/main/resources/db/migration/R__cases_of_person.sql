-- In which cases somebody is named. Repeatable, because it grows with the tables that name people.
-- What somebody noted, asked or was asked may be all that names them in a case.
create or replace function cases_of_person(me uuid, address text) returns uuid[] language sql stable as $$
    select coalesce(array_agg(distinct twinning_id), '{}') from (
        select twinning_id from member where account_id = me
        union all select twinning_id from timeline_entry where actor_id = me
        union all select twinning_id from registration_request where director_email = address
        union all select twinning_id from contact_request where teacher_email = address or account_id = me
        union all select twinning_id from note where author_id = me
        union all select twinning_id from note_mention where account_id = me
        union all select twinning_id from partner_question where me in (asked_by, doer_id)
        union all select twinning_id from ad_hoc_task where me in (given_by, doer_id)) c
    where twinning_id is not null
$$;

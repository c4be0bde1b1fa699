-- Questionnaires can be open over several meetings: each answer knows after which of them it was given, by its number.
-- Null for what was answered before this was kept.
alter table questionnaire_answer add column about_meeting int;
alter table group_answer add column about_meeting int;

-- The last meeting that has begun. A meeting’s day counts before anybody has told of it, because answers come on that day.
create function meeting_asked_about(of_twinning uuid, at timestamptz) returns int language sql stable as $$
    select number from meeting
    where twinning_id = of_twinning and starts_at <= at and status <> 'CANCELLED'
    order by starts_at desc, number desc limit 1
$$;

-- by which coordinators let other facilities reach an ambassador; not among the answers, which all members read
alter table feedback add column contact_phone text;

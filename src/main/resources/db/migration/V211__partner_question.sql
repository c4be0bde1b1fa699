-- A question that somebody asks the partner from a step. It waits for its answer; the step does not wait for it.
create table partner_question (
    id uuid primary key,
    twinning_id uuid not null references twinning (id),
    -- the step from which it was asked
    task_id text not null,
    form_id text not null,
    words text not null,
    role text not null,
    doer_id uuid not null,
    doer_name text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    outcome text check (outcome in ('ANSWERED', 'WITHDRAWN', 'OVERTAKEN')),
    ended_at timestamptz,
    answer text,
    answered_by_name text
);

create index partner_question_of_twinning on partner_question (twinning_id, asked_at desc);

-- A question is called by its own words, so that two of them can be told apart in a list.
create or replace function step_words(form text, subject uuid) returns text language sql stable as $$
    select case form
        when 'do-ad-hoc-task' then (select title from ad_hoc_task where id = subject)
        when 'answer-question' then (
            select '«' || chr(8239) || left(words, 90) || case when length(words) > 90 then '…' else '' end || chr(8239) || '»'
            from partner_question where id = subject)
    end
$$;

-- What the model doesn't have, asked of one member of a project. Open until done, withdrawn, or overtaken by the project's end.
create table ad_hoc_task (
    id uuid primary key,
    twinning_id uuid not null references twinning (id),
    title text not null,
    purpose text not null,
    role text not null,
    doer_id uuid not null,
    doer_name text not null,
    -- null leaves the date to the policy
    due_on date,
    given_by uuid not null,
    given_by_name text not null,
    given_at timestamptz not null,
    outcome text check (outcome in ('DONE', 'WITHDRAWN', 'OVERTAKEN')),
    ended_at timestamptz,
    ended_by_name text,
    word text
);

create index ad_hoc_task_of_twinning on ad_hoc_task (twinning_id, given_at desc);

-- What a step is called by who asked for it; null for the steps of the model, which are called by their form.
create function step_words(form text, subject uuid) returns text language sql stable as $$
    select case when form = 'do-ad-hoc-task' then (select title from ad_hoc_task where id = subject) end
$$;

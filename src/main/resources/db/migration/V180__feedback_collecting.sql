-- How many raised their hand for each smiley, a question; no resident and no pupil stands behind a single count. The id
-- is the receipt of the page: sent twice, it counts once.
create table group_answer (
    id uuid primary key,
    questionnaire_id uuid not null references questionnaire (id),
    people int not null check (people between 1 and 200),
    counts jsonb not null,
    words text,
    entered_by uuid not null references account (id),
    answered_on date not null
);

create index group_answer_of_questionnaire on group_answer (questionnaire_id);

-- A link for one answer. Neither an hour nor the answer stands beside it: who was handed it stays unknown.
create table questionnaire_ticket (
    token_hash bytea primary key,
    questionnaire_id uuid not null references questionnaire (id),
    used boolean not null default false
);

create index questionnaire_ticket_of_questionnaire on questionnaire_ticket (questionnaire_id);

-- expires_at is null while the meetings still go on; paused_at while the project is on hold
alter table questionnaire
    add column expires_at timestamptz,
    add column paused_at timestamptz;

update questionnaire set expires_at = opened_at + interval '14 days';

-- given on a device that had answered before: perhaps somebody else’s hand, perhaps the same person’s
alter table questionnaire_answer add column repeated boolean not null default false;

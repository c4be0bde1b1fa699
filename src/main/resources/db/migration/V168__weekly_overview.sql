-- The last week whose overview a coordinator was considered for, sent or with nothing to tell. One row a person elects
-- who writes when two nodes look at the same moment.
create table weekly_overview (
    account_id uuid primary key references account on delete cascade,
    week date not null
);

-- What the overview asks of a week: each reads that week's rows, however many years there are.
create index twinning_opened on twinning (opened_at, departement);
create index twinning_ended on twinning (status_since, departement) where status in ('COMPLETED', 'CANCELLED');
create index twinning_stalled on twinning (departement, stalled_since) where status = 'LIVE' and stalled_since is not null;
create index reminder_escalated on reminder (collected_at) where escalated;

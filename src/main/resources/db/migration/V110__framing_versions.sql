-- the dates chosen belong to a round like the two halves
create table framing_schedule (
    twinning_id uuid not null references framing (twinning_id),
    round int not null,
    schedule jsonb not null,
    primary key (twinning_id, round)
);
insert into framing_schedule select twinning_id, round, schedule from framing where schedule is not null;
alter table framing drop column schedule;

-- since when somebody writes: the other side is told that, never what
alter table task_draft add column begun_at timestamptz;
update task_draft set begun_at = saved_at;
alter table task_draft alter column begun_at set not null;

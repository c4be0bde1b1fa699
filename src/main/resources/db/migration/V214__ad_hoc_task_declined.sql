-- Whoever is asked may also say that they cannot.
alter table ad_hoc_task drop constraint ad_hoc_task_outcome_check;
alter table ad_hoc_task add constraint ad_hoc_task_outcome_check
    check (outcome in ('DONE', 'DECLINED', 'WITHDRAWN', 'OVERTAKEN'));

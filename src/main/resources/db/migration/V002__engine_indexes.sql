-- Job acquisition polls by due date; the stock schema has no index for it.
create index jobs_to_acquire on act_ru_job (duedate_) where retries_ > 0 and suspension_state_ = 1;

-- The engine looks for the subtasks of each task that ends; the stock schema has no index for it and reads all open tasks.
-- Our tasks have none, so it is empty and costs no write.
create index tasks_of_task on act_ru_task (parent_task_id_) where parent_task_id_ is not null;

-- The steps of a project on its diagram, those that are over too.
create index work_item_of_project on work_item (twinning_id, form_id, status);

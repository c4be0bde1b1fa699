-- A table of a case says so by its column: whoever is forgotten is so in mentions too.
alter table note_mention add column twinning_id uuid references twinning (id);
update note_mention m set twinning_id = n.twinning_id from note n where n.id = m.note_id;
alter table note_mention alter column twinning_id set not null;
create index note_mention_of_twinning on note_mention (twinning_id);

-- A project that a school’s request opened ends with that request; a facility’s own goes on looking.
alter table contact_request add column opened_twinning boolean not null default false;
create unique index contact_request_opening on contact_request (twinning_id) where opened_twinning;

-- Who saw what of a case, and what was done to accounts. What was changed in a case stands on its timeline, with who did
-- it: together they are the audit. Both are written once; the database refuses to change or remove a line, but for who
-- says in the transaction that it is for a person’s right to be forgotten or for the end of its time.

create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    day date not null,
    -- null: the application by itself
    actor_id uuid,
    kind text not null,
    twinning_id uuid references twinning (id),
    -- whose account it is about
    account_id uuid,
    -- which document or photo, null for the case itself
    thing uuid,
    args jsonb not null default '[]'
);

-- what somebody looks at all day long is one line a day
create unique index audit_seen on audit_entry (twinning_id, actor_id, day, kind, coalesce(thing, '00000000-0000-0000-0000-000000000000'))
    where twinning_id is not null;
create index audit_of_twinning on audit_entry (twinning_id, at desc, id desc) where twinning_id is not null;
create index audit_of_actor on audit_entry (actor_id, at desc, id desc);
create index audit_of_account on audit_entry (account_id, at desc, id desc) where account_id is not null;
create index audit_by_age on audit_entry (at);

create index timeline_of_actor on timeline_entry (actor_id, at desc, id desc) where actor_id is not null;

create function written_once() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('jumelages.forgetting', true), '') <> 'on' then
        raise exception '% is written once: % refused', tg_table_name, lower(tg_op);
    end if;
    return coalesce(new, old);
end $$;

create trigger audit_written_once before update or delete on audit_entry
    for each row execute function written_once();
create trigger audit_never_emptied before truncate on audit_entry
    for each statement execute function written_once();
create trigger timeline_written_once before update or delete on timeline_entry
    for each row execute function written_once();
create trigger timeline_never_emptied before truncate on timeline_entry
    for each statement execute function written_once();

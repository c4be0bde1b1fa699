-- A person’s right to be forgotten: their name and address go from everything that was written about them, while what
-- happened in projects stays. Which tables belong to a case is asked of the database itself, so that a table made later
-- is not left out.

create index outbox_of_recipient on outbox (recipient);

-- what goes when its time is over
create index outbox_by_age on outbox (created_at) where status in ('SENT', 'DEAD');
create index reminder_by_age on reminder (collected_at);

create function forgotten(words text, address text, called text, mailbox text, nobody text) returns text
    language sql immutable parallel safe
    return regexp_replace(regexp_replace(words, address, mailbox, 'gi'), called, nobody, 'gi');

create function as_pattern(words text) returns text language sql immutable parallel safe
    return regexp_replace(words, '([][\\.*+?^$(){}|])', '\\\1', 'g');

-- me, address and called: the account’s id, e-mail address and name; mailbox and nobody: what takes their place.
create function forget_person(me uuid, address text, called text, mailbox text, nobody text) returns void
    language plpgsql as $$
declare
    cases uuid[] := cases_of_person(me, address);
    his_address text := '\m' || as_pattern(address) || '\M';
    his_name text := '\m' || as_pattern(called) || '\M';
    either text := his_address || '|' || his_name;
    place record;
begin
    perform set_config('jumelages.forgetting', 'on', true);

    update registration_request set content = jsonb_set(content, '{people,phone}', '""')
    where director_email = address and content is not null;
    update contact_request set call_phone = null where teacher_email = address or account_id = me;

    for place in
        select c.table_name, c.column_name, c.data_type, (array_agg(owner.owns order by owner.rank))[1] as owns
        from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        join information_schema.columns k using (table_schema, table_name)
        join (values (1, 'twinning_id', 'twinning_id = any($1)'),
                     (2, 'meeting_id', 'meeting_id in (select id from meeting where twinning_id = any($1))'),
                     (3, 'questionnaire_id',
                      'questionnaire_id in (select id from questionnaire where twinning_id = any($1))'),
                     (4, 'note_id', 'note_id in (select id from note where twinning_id = any($1))')
             ) owner (rank, key, owns) on owner.key = k.column_name
        where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
          and c.data_type in ('text', 'character varying', 'jsonb')
        group by 1, 2, 3
        union all
        select table_name, column_name, data_type, 'id = any($1)' from information_schema.columns
        where table_schema = 'public' and table_name = 'twinning' and data_type = 'text' and is_generated = 'NEVER'
    loop
        execute format(
            'update %1$I set %2$I = forgotten(%2$I::text, $2, $3, $4, $5)::%3$s where %4$s and %2$I::text ~* $6',
            place.table_name, place.column_name, place.data_type, place.owns)
        using cases, his_address, his_name, mailbox, nobody, either;
    end loop;

    delete from outbox where recipient = address;
    update outbox set model = forgotten(model::text, his_address, his_name, mailbox, nobody)::jsonb
    where (id in (select outbox_id from outbox_project where project_id = any(cases))
           or recipient in (select a.email from member m join account a on a.id = m.account_id
                            where m.twinning_id = any(cases)
                            union all select email from account where roles && array ['COORDINATOR', 'ADMIN']))
      and model::text ~* either;

    update health_suspension set declared_by_name = nobody where declared_by = me;
    update school_year set keyed_by = nobody where keyed_by = called;
    update registry_import set uploaded_by = nobody where uploaded_by = called;
    delete from registration_draft where coalesce(link_email, typed_email) = address;
    delete from mail_choice where mail_choice.address = forget_person.address;
    delete from bounced_address where bounced_address.address = forget_person.address;
    delete from task_draft where account_id = me;
    delete from snooze where account_id = me;
    -- what would go with the account’s row: absences, calendars, preferences, links that open it
    for place in
        select r.relname as table_name, a.attname as column_name
        from pg_constraint c join pg_class r on r.oid = c.conrelid
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'account'::regclass and c.confdeltype = 'c'
    loop
        execute format('delete from %1$I where %2$I = $1', place.table_name, place.column_name) using me;
    end loop;
    delete from spring_session where principal_name = me::text;
    perform set_config('jumelages.forgetting', 'off', true);
end $$;

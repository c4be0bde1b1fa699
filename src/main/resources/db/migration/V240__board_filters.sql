-- What the board filters by: the form and the level that a project turned out to have, and the school year in which it
-- was opened. Form: what the facility’s newest proposal says. Level: of the class as its teacher described it last; of a
-- group of several levels, and before there is a class, what the school asked for. School years turn on the first of
-- August in Paris.
alter table twinning
    add column mode text,
    add column school_level text,
    add column school_year int not null generated always as
        (extract(year from opened_at at time zone 'Europe/Paris' - interval '7 months')::int) stored;

create function class_school_level(class_level text) returns text language sql immutable parallel safe return case
    when class_level in ('MATERNELLE', 'CP', 'CE1', 'CE2', 'CM1', 'CM2') then 'PRIMARY'
    when class_level in ('SIXIEME', 'CINQUIEME', 'QUATRIEME', 'TROISIEME') then 'COLLEGE'
    when class_level in ('SECONDE', 'PREMIERE', 'TERMINALE', 'CAP') then 'LYCEE'
end;

create function twinning_mode(of_twinning uuid) returns text language sql stable return (
    select p.proposal ->> 'mode' from framing_proposal p where p.twinning_id = of_twinning order by p.round desc limit 1);

create function twinning_school_level(of_twinning uuid) returns text language sql stable return coalesce(
    (select class_school_level(c.description ->> 'level') from framing_class c
     where c.twinning_id = of_twinning order by c.round desc limit 1),
    (select r.ask ->> 'level' from contact_request r
     where r.twinning_id = of_twinning and (r.status = 'ACCEPTED' or r.opened_twinning)
     order by r.status = 'ACCEPTED' desc, r.asked_at, r.id limit 1));

create function twinning_described() returns trigger language plpgsql as $$
declare
    described uuid := case when tg_op = 'DELETE' then old.twinning_id else new.twinning_id end;
begin
    update twinning t set mode = f.mode, school_level = f.school_level
    from (select twinning_mode(described) as mode, twinning_school_level(described) as school_level) f
    where t.id = described and (t.mode, t.school_level) is distinct from (f.mode, f.school_level);
    return null;
end $$;

update twinning set mode = twinning_mode(id), school_level = twinning_school_level(id);

create trigger twinning_described after insert or update or delete on framing_proposal
    for each row execute function twinning_described();
create trigger twinning_described after insert or update or delete on framing_class
    for each row execute function twinning_described();
create trigger twinning_asked_for after insert or update of twinning_id, status, ask, opened_twinning on contact_request
    for each row when (new.twinning_id is not null and (new.status = 'ACCEPTED' or new.opened_twinning))
    execute function twinning_described();

-- A project as the board’s filters find it: once as itself (role ''), and once for each role that has an open step in it.
-- Each combination of filters is then a few whole ranges of one index, in the order of the list; none is looked for along
-- the way. '' stands for what is not known yet.
create table board_entry (
    twinning_id uuid not null,
    role text not null,
    departement text not null,
    status text not null,
    stage text not null,
    mode text not null,
    school_level text not null,
    school_year int not null,
    stage_since timestamptz not null,
    due_at timestamptz not null,
    stalled_since timestamptz,
    name text not null,
    primary key (twinning_id, role)
);

create view board_entry_expected as
select t.id as twinning_id, r.role, t.departement, t.status, t.stage, coalesce(t.mode, '') as mode,
       coalesce(t.school_level, '') as school_level, t.school_year, t.stage_since,
       coalesce(t.next_due_at, timestamptz '9999-01-01 00:00:00+00') as due_at, t.stalled_since,
       plain_text(t.facility_name) as name
from twinning t cross join lateral (
    select '' as role
    union
    select w.role from work_item w where w.twinning_id = t.id and w.status = 'OPEN') r;

-- Whoever changes a project or its steps writes its entries with it; the project’s row is what they wait for each other at.
create function enter_board(of_twinning uuid) returns void language plpgsql as $$
begin
    perform 1 from twinning where id = of_twinning for no key update;
    delete from board_entry b where b.twinning_id = of_twinning and not exists (
        select 1 from board_entry_expected e where e.twinning_id = of_twinning and e.role = b.role);
    insert into board_entry as b select * from board_entry_expected where twinning_id = of_twinning
    on conflict (twinning_id, role) do update set
        departement = excluded.departement, status = excluded.status, stage = excluded.stage, mode = excluded.mode,
        school_level = excluded.school_level, school_year = excluded.school_year, stage_since = excluded.stage_since,
        due_at = excluded.due_at, stalled_since = excluded.stalled_since, name = excluded.name
    where b is distinct from excluded;
end $$;

create function twinning_on_board() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into board_entry values (
            new.id, '', new.departement, new.status, new.stage, coalesce(new.mode, ''), coalesce(new.school_level, ''),
            new.school_year, new.stage_since,
            coalesce(new.next_due_at, timestamptz '9999-01-01 00:00:00+00'), new.stalled_since,
            plain_text(new.facility_name));
    elsif tg_op = 'DELETE' then
        delete from board_entry where twinning_id = old.id;
    else
        update board_entry set
            departement = new.departement, status = new.status, stage = new.stage, mode = coalesce(new.mode, ''),
            school_level = coalesce(new.school_level, ''), school_year = new.school_year, stage_since = new.stage_since,
            due_at = coalesce(new.next_due_at, timestamptz '9999-01-01 00:00:00+00'),
            stalled_since = new.stalled_since, name = plain_text(new.facility_name)
        where twinning_id = new.id;
    end if;
    return null;
end $$;

create trigger twinning_new_on_board after insert or delete on twinning
    for each row execute function twinning_on_board();
create trigger twinning_on_board after update on twinning for each row when (
    (old.departement, old.status, old.stage, old.mode, old.school_level, old.school_year, old.stage_since, old.next_due_at,
     old.stalled_since, old.facility_name) is distinct from
    (new.departement, new.status, new.stage, new.mode, new.school_level, new.school_year, new.stage_since, new.next_due_at,
     new.stalled_since, new.facility_name))
    execute function twinning_on_board();

-- A step knows the same of its project, for the lists of projects at one step.
alter table work_item
    add column mode text not null default '',
    add column school_level text not null default '',
    add column school_year int;

create function step_described() returns trigger language plpgsql as $$
begin
    select coalesce(t.mode, ''), coalesce(t.school_level, ''), t.school_year
    into new.mode, new.school_level, new.school_year
    from twinning t where t.id = new.twinning_id for no key update;
    return new;
end $$;

create trigger step_described before insert or update of twinning_id on work_item
    for each row execute function step_described();

create function steps_described() returns trigger language plpgsql as $$
begin
    update work_item set mode = coalesce(new.mode, ''), school_level = coalesce(new.school_level, ''),
                         school_year = new.school_year
    where twinning_id = new.id and status = 'OPEN';
    return null;
end $$;

create trigger steps_described after update on twinning for each row when (
    (old.mode, old.school_level, old.school_year) is distinct from (new.mode, new.school_level, new.school_year))
    execute function steps_described();

create function step_on_board() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into board_entry
        select t.id, new.role, t.departement, t.status, t.stage, coalesce(t.mode, ''), coalesce(t.school_level, ''),
               t.school_year, t.stage_since, coalesce(t.next_due_at, timestamptz '9999-01-01 00:00:00+00'),
               t.stalled_since, plain_text(t.facility_name)
        from twinning t where t.id = new.twinning_id
        on conflict do nothing;
        return null;
    end if;
    perform enter_board(old.twinning_id);
    if tg_op = 'UPDATE' and new.twinning_id <> old.twinning_id then
        perform enter_board(new.twinning_id);
    end if;
    return null;
end $$;

create trigger step_new_on_board after insert on work_item
    for each row when (new.status = 'OPEN') execute function step_on_board();
create trigger step_gone_from_board after delete on work_item
    for each row when (old.status = 'OPEN') execute function step_on_board();
create trigger step_on_board after update on work_item for each row when (
    (old.status = 'OPEN', old.role, old.twinning_id) is distinct from (new.status = 'OPEN', new.role, new.twinning_id))
    execute function step_on_board();

insert into board_entry select * from board_entry_expected;
update work_item w set mode = coalesce(t.mode, ''), school_level = coalesce(t.school_level, ''), school_year = t.school_year
from twinning t where t.id = w.twinning_id and w.status = 'OPEN';

-- By role alone: the country, then some départements, in each order of the list.
create index board_role_in_country on board_entry (role, status, stage, stage_since, twinning_id) where role <> '';
create index board_role_in_territory on board_entry (role, departement, status, stage, stage_since, twinning_id)
    where role <> '';
create index board_role_due_in_country on board_entry (role, status, stage, due_at, twinning_id) where role <> '';
create index board_role_due_in_territory on board_entry (role, departement, status, stage, due_at, twinning_id)
    where role <> '';
create index board_role_name_in_country on board_entry (role, status, stage, name, twinning_id) where role <> '';
create index board_role_name_in_territory on board_entry (role, departement, status, stage, name, twinning_id)
    where role <> '';
create index board_role_stalled_in_country on board_entry (role, stage, stalled_since, twinning_id)
    where role <> '' and status = 'LIVE' and stalled_since is not null;
create index board_role_stalled_in_territory on board_entry (role, departement, stage, stalled_since, twinning_id)
    where role <> '' and status = 'LIVE' and stalled_since is not null;

-- By form, level or year, with a role or without.
create index board_kind_in_country on board_entry
    (role, status, stage, mode, school_level, school_year, stage_since, twinning_id);
create index board_kind_in_territory on board_entry
    (role, departement, status, stage, mode, school_level, school_year, stage_since, twinning_id);
create index board_kind_due_in_country on board_entry
    (role, status, stage, mode, school_level, school_year, due_at, twinning_id) where status in ('LIVE', 'ON_HOLD');
create index board_kind_due_in_territory on board_entry
    (role, departement, status, stage, mode, school_level, school_year, due_at, twinning_id)
    where status in ('LIVE', 'ON_HOLD');
create index board_kind_name_in_country on board_entry
    (role, status, stage, mode, school_level, school_year, name, twinning_id) where status in ('LIVE', 'ON_HOLD');
create index board_kind_name_in_territory on board_entry
    (role, departement, status, stage, mode, school_level, school_year, name, twinning_id)
    where status in ('LIVE', 'ON_HOLD');
create index board_kind_stalled_in_country on board_entry
    (role, stage, mode, school_level, school_year, stalled_since, twinning_id)
    where status = 'LIVE' and stalled_since is not null;
create index board_kind_stalled_in_territory on board_entry
    (role, departement, stage, mode, school_level, school_year, stalled_since, twinning_id)
    where status = 'LIVE' and stalled_since is not null;

-- The same at one step, the most urgent first.
create index work_item_kind_at_step on work_item
    (form_id, role, mode, school_level, school_year, due_at, twinning_id) where status = 'OPEN';
create index work_item_kind_at_step_there on work_item
    (form_id, departement, role, mode, school_level, school_year, due_at, twinning_id) where status = 'OPEN';

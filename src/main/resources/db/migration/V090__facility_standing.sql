-- How a facility stands towards schools, as the features that know it report it (see directory.Standing for the rules).
-- taken: projects with a school that are under way. held: its search for a school pauses. waiting_since: the oldest
-- request without an answer. answer_days: median over its answered requests. open_from: first year of a school year.
alter table facility
    add column capacity integer not null default 2 check (capacity between 1 and 9),
    add column open_from integer,
    add column taken integer not null default 0,
    add column held boolean not null default false,
    add column answered integer not null default 0,
    add column answer_days integer,
    add column waiting_since timestamptz,
    add column ambassador_until date;

-- list_key: quick answerers first, slow ones last, then by name; one text, so that one index gives the order.
alter table facility
    add column shown boolean not null generated always as (not held and taken < capacity) stored,
    add column spot cube generated always as (spot_on_earth(latitude, longitude)) stored,
    add column list_key text not null generated always as (
        case
            when answered >= 3 and answer_days <= 7 then '1 '
            when answered >= 3 and answer_days > 14 then '3 '
            else '2 '
        end || plain_text(name)) stored;

-- Each part of a list (directory.Rank) has an index in its order: by key for everywhere, by distance for around a place.
create index facility_shown_by_key on facility (list_key, id) where shown;
create index facility_shown_by_departement on facility (departement, list_key, id) where shown;
create index facility_shown_by_spot on facility using gist (spot) where shown;
create index facility_waiting_by_key on facility (list_key, id) where shown and waiting_since is not null;
create index facility_waiting_by_spot on facility using gist (spot) where shown and waiting_since is not null;
create index facility_full_by_key on facility (list_key, id) where not shown and not held;
create index facility_full_by_spot on facility using gist (spot) where not shown and not held;

drop index facility_by_name;
drop index facility_by_departement;

-- How many facilities schools can ask, by département: kept while rows change, because the map asks for all at once.
create table facility_count (
    departement text primary key,
    shown integer not null default 0
);

create function count_facility(place text, change integer) returns void language sql as $$
    insert into facility_count (departement, shown) values (place, change)
    on conflict (departement) do update set shown = facility_count.shown + change;
$$;

create function count_shown_facilities() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        if old.shown then
            perform count_facility(old.departement, -1);
        end if;
    end if;
    if tg_op <> 'DELETE' then
        if new.shown then
            perform count_facility(new.departement, 1);
        end if;
    end if;
    return null;
end;
$$;

create trigger facility_counted
    after insert or delete or update of departement, held, taken, capacity on facility
    for each row execute function count_shown_facilities();

insert into facility_count (departement, shown)
select departement, count(*) from facility where shown group by departement;

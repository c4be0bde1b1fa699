-- A suspension for health reasons holds the meetings of a facility or a département that people would travel to.
create table health_suspension (
    id uuid primary key,
    facility_id uuid,
    departement text,
    -- what its label says: the facility’s name or the département’s
    place text not null,
    from_day date not null,
    -- null while nobody knows
    until_day date,
    words text,
    declared_by uuid not null,
    declared_by_name text not null,
    declared_at timestamptz not null,
    lifted_at timestamptz,
    check ((facility_id is null) <> (departement is null))
);

create index health_suspension_of_facility on health_suspension (facility_id) where lifted_at is null;
create index health_suspension_of_departement on health_suspension (departement) where lifted_at is null;
create index health_suspension_newest on health_suspension (declared_at desc);

alter table meeting add column suspension_id uuid references health_suspension (id);
create index meeting_suspended on meeting (suspension_id) where suspension_id is not null;
create index meeting_ahead on meeting (starts_at) where status = 'PLANNED';

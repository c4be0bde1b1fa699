-- A further school may join a project that already has one; twinning.school_id stays the first.
create table twinning_school (
    twinning_id uuid not null references twinning (id),
    school_id uuid not null,
    school_name text not null,
    since timestamptz not null,
    primary key (twinning_id, school_id)
);

insert into twinning_school (twinning_id, school_id, school_name, since)
select id, school_id, school_name, opened_at from twinning where school_id is not null and school_name is not null;

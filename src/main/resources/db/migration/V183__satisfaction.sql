-- What each audience of each project answered to each question, with what the programme looks at it by; 'ANY' where it is
-- not known. Small: fewer than five people of the audience answered, so the project itself shows nothing of them.
create table satisfaction (
    twinning_id uuid not null references twinning (id),
    school_year int not null,
    departement text not null,
    facility_kind text not null,
    school_level text not null,
    meeting_mode text not null,
    audience text not null,
    question text not null,
    small boolean not null,
    people int not null,
    grades int[] not null check (array_length(grades, 1) = 5),
    primary key (twinning_id, audience, question)
);

-- The same without projects. Pages add up these rows, of which there are as many in the tenth year of a project’s
-- département as in its first: what is asked never grows with the number of projects.
create table satisfaction_total (
    school_year int not null,
    departement text not null,
    facility_kind text not null,
    school_level text not null,
    meeting_mode text not null,
    audience text not null,
    question text not null,
    small boolean not null,
    people int not null,
    n1 int not null,
    n2 int not null,
    n3 int not null,
    n4 int not null,
    n5 int not null,
    primary key (school_year, departement, facility_kind, school_level, meeting_mode, audience, question, small)
);

create function count_satisfaction() returns trigger language plpgsql as $$
declare
    one satisfaction := coalesce(new, old);
    sign int := case when new is null then -1 else 1 end;
begin
    insert into satisfaction_total
    values (one.school_year, one.departement, one.facility_kind, one.school_level, one.meeting_mode, one.audience,
            one.question, one.small, sign * one.people, sign * one.grades[1], sign * one.grades[2], sign * one.grades[3],
            sign * one.grades[4], sign * one.grades[5])
    on conflict (school_year, departement, facility_kind, school_level, meeting_mode, audience, question, small)
    do update set people = satisfaction_total.people + excluded.people, n1 = satisfaction_total.n1 + excluded.n1,
        n2 = satisfaction_total.n2 + excluded.n2, n3 = satisfaction_total.n3 + excluded.n3,
        n4 = satisfaction_total.n4 + excluded.n4, n5 = satisfaction_total.n5 + excluded.n5;
    return null;
end $$;

-- rows are only added and taken away, never changed
create trigger satisfaction_counted after insert or delete on satisfaction
    for each row execute function count_satisfaction();

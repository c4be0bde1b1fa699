-- until when late answers are let in; null when they are not
alter table feedback
    add column late_until timestamptz,
    -- the director said yes; whether the facility is an ambassador depends on the criteria too
    add column ambassador_wished boolean not null default false,
    -- the end of the title about which its directors were written to
    add column renewal_offered date;

update feedback set ambassador_wished = true where ambassador_until is not null;

create index feedback_ambassador on feedback (ambassador_until) where ambassador_until is not null;

-- What readers choose testimonies by, as it was when the testimony was published.
alter table testimony
    add column departement text,
    add column facility_kind text,
    add column school_level text,
    add column meeting_mode text;

create function twinning_traits(project uuid, out departement text, out facility_kind text, out school_level text,
                                 out meeting_mode text)
    language sql stable as $$
    select t.departement, f.kind, s.level,
           (select m.mode from meeting m where m.twinning_id = t.id and m.status = 'HELD'
            group by m.mode order by count(*) desc, m.mode limit 1)
    from twinning t
    left join facility f on f.id = t.facility_id
    left join school s on s.id = t.school_id
    where t.id = project
$$;

update testimony one set (departement, facility_kind, school_level, meeting_mode) =
    (select traits.departement, traits.facility_kind, traits.school_level, traits.meeting_mode
     from twinning_traits(one.twinning_id) traits);

create index testimony_published_there on testimony (departement, decided_at desc, twinning_id) where status = 'PUBLISHED';

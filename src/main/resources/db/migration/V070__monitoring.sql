-- The board reads projects by status and stage, for the whole country or by département, in the order of its cursor.
-- Every list is then a handful of short index ranges, merged; these take the place of V040's first indexes.
drop index twinning_board;
drop index twinning_board_by_stage;
drop index twinning_board_by_departement;

create index twinning_of_country on twinning (status, stage, stage_since, id);
create index twinning_of_territory on twinning (status, departement, stage, stage_since, id);
create index twinning_late_in_country on twinning (stage, next_due_at, id) where status = 'LIVE';
create index twinning_late_in_territory on twinning (departement, stage, next_due_at, id) where status = 'LIVE';

-- What a search for a project looks at; qualified, because PostgreSQL builds indexes with an empty search path.
create function twinning_words(reference text, facility_name text, school_name text) returns text
    language sql immutable parallel safe
    return public.plain_text(reference || ' ' || facility_name || coalesce(' ' || school_name, ''));

create index twinning_by_words on twinning
    using gin (twinning_words(reference, facility_name, school_name) gin_trgm_ops);

-- Folds only what changed since the last fold, so that a quiet minute writes nothing. A deadline that has passed stays
-- passed, so all of them become one: the table stays as small as départements × stages × deadlines to come. Written
-- against the database's clock, which never runs ahead of the application's.
create or replace function fold_twinning_counter() returns void language sql as $$
    with deadline as (
        select ctid as place, departement, stage, status, due_at, projects,
               case when due_at < now() then '-infinity' else due_at end as folded_at
        from twinning_counter
    ), changed as (
        select departement, stage, status, folded_at from deadline
        group by departement, stage, status, folded_at
        having count(*) > 1 or bool_or(due_at <> folded_at)
    ), taken as (
        delete from twinning_counter c
        using deadline d join changed using (departement, stage, status, folded_at)
        where c.ctid = d.place
        returning c.departement, c.stage, c.status, d.folded_at, c.projects
    )
    insert into twinning_counter
    select departement, stage, status, folded_at, sum(projects) from taken
    group by departement, stage, status, folded_at having sum(projects) <> 0
$$;

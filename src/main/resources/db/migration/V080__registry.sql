create extension if not exists cube;

-- The words of a text, each once: no accents, no capitals, nothing but letters and digits. "St" and "Ste" are how half
-- of the towns and houses of France write "Saint" and "Sainte".
create function search_words(text) returns text[]
    language sql immutable strict parallel safe
    return array_remove(
        string_to_array(
            regexp_replace(
                regexp_replace(
                    regexp_replace(public.plain_text($1), '[^a-z0-9]+', ' ', 'g'), '\mste\M', 'sainte', 'g'),
                '\mst\M', 'saint', 'g'),
            ' '),
        '');

-- What somebody types as a question to the words above: all of them, in any order, the last one perhaps unfinished.
create function search_question(typed text) returns tsquery
    language sql immutable strict parallel safe
    return (
        select string_agg(
            case
                when word = any (array ['saint', 'sainte']) then '(' || word || ' | st:*)'
                when place = total or length(word) > 2 then word || ':*'
                else word
            end, ' & ')::tsquery
        from (select word, place, count(*) over () as total
              from unnest(public.search_words(typed)) with ordinality as w (word, place)) words
        where place <= 6);

-- A point of the globe in kilometres from its centre, so that the nearest ones are found by index wherever they are,
-- the overseas départements included. The straight line through the earth is what is compared; it grows with the way
-- around.
create function spot_on_earth(latitude double precision, longitude double precision) returns cube
    language sql immutable strict parallel safe
    return public.cube(array [
        6371 * cos(radians($1)) * cos(radians($2)),
        6371 * cos(radians($1)) * sin(radians($2)),
        6371 * sin(radians($1))]);

-- What the register FINESS says of every health and care establishment, as last imported. kind: null when it is not one
-- of the two that the programme is for. closed_at: it stood in an earlier file and not in the last one.
create table registry_facility (
    finess text primary key,
    name text not null,
    street text,
    postal_code text not null,
    town text not null,
    departement text not null,
    category_code text,
    kind text,
    siret text,
    latitude double precision,
    longitude double precision,
    check_digit_fits boolean not null,
    closed_at timestamptz,
    search_text text not null generated always as (plain_text(name || ' ' || town || ' ' || postal_code)) stored,
    words tsvector not null generated always as (
        array_to_tsvector(search_words(name || ' ' || town || ' ' || postal_code || ' ' || finess))) stored,
    check ((latitude is null) = (longitude is null))
);

-- Two indexes, because one establishment in ten is of the programme's kinds, and those are nearly always meant.
create index registry_facility_by_words on registry_facility using gin (words)
    where kind is not null and closed_at is null;
create index registry_facility_other_by_words on registry_facility using gin (words)
    where kind is null and closed_at is null;

-- What the education register says of every school of the programme's three levels, as last imported.
create table registry_school (
    uai text primary key,
    name text not null,
    level text not null,
    street text,
    postal_code text not null,
    town text not null,
    departement text not null,
    email text,
    latitude double precision,
    longitude double precision,
    check_letter_fits boolean not null,
    closed_at timestamptz,
    search_text text not null generated always as (plain_text(name || ' ' || town || ' ' || postal_code)) stored,
    words tsvector not null generated always as (
        array_to_tsvector(search_words(name || ' ' || town || ' ' || postal_code || ' ' || uai))) stored,
    spot cube generated always as (spot_on_earth(latitude, longitude)) stored,
    check ((latitude is null) = (longitude is null))
);

create index registry_school_by_words on registry_school using gin (words) where closed_at is null;
create index registry_school_by_postal_code on registry_school (postal_code) where closed_at is null;
create index registry_school_by_spot on registry_school using gist (spot) where closed_at is null;

-- Every word that stands in a register, for typing slips: a few ten thousand short texts instead of the whole tables.
create table registry_word (
    word text primary key
);

create index registry_word_by_likeness on registry_word using gin (word gin_trgm_ops);

-- The same question when nothing answered it: each word may also be one of the five in the registers that look most
-- like it.
create function search_question_with_slips(typed text) returns tsquery
    language sql stable strict parallel safe
    return (
        select string_agg('(' || word || ':*' || coalesce(' | ' || meant, '') || ')', ' & ')::tsquery
        from (select word, (select string_agg(alike.word, ' | ')
                            from (select w.word from public.registry_word w
                                  where length(typed_word.word) > 3 and w.word operator(public.%) typed_word.word
                                  order by public.similarity(w.word, typed_word.word) desc, w.word
                                  limit 5) alike) as meant
              from unnest(public.search_words(typed)) with ordinality as typed_word (word, place)
              where place <= 6) words);

alter table facility
    add column latitude double precision,
    add column longitude double precision,
    add check ((latitude is null) = (longitude is null));

alter table school
    add column latitude double precision,
    add column longitude double precision,
    add check ((latitude is null) = (longitude is null));

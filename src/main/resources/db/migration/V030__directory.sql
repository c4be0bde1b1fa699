create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Text as it is searched and sorted: no accents, no capitals, ligatures spelled out. The dictionary is named, so that
-- the result depends on nothing outside and may be indexed.
create function plain_text(text) returns text
    language sql immutable strict parallel safe
    return public.unaccent('public.unaccent'::regdictionary, lower($1));

create table facility (
    id uuid primary key,
    kind text not null,
    name text not null,
    finess text unique,
    siret text,
    street text,
    postal_code text not null,
    town text not null,
    departement text not null,
    showcase jsonb not null,
    published_at timestamptz not null,
    version bigint not null default 0,
    sort_name text not null generated always as (plain_text(name)) stored,
    search_text text not null generated always as (plain_text(name || ' ' || town || ' ' || postal_code)) stored
);

create index facility_by_name on facility (sort_name, id);
create index facility_by_departement on facility (departement, sort_name, id);
create index facility_by_text on facility using gin (search_text gin_trgm_ops);
create index facility_by_showcase on facility using gin (showcase jsonb_path_ops);

create table school (
    id uuid primary key,
    uai text unique,
    name text not null,
    level text not null,
    street text,
    postal_code text not null,
    town text not null,
    departement text not null,
    sort_name text not null generated always as (plain_text(name)) stored
);

create index school_by_name on school (sort_name, postal_code);

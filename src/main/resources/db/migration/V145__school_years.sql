-- School years that administrators added to those shipped with the application; the latest revision of a year holds.
create table school_year (
    revision bigint generated always as identity primary key,
    zone text not null,
    starts_in integer not null,
    source text not null,
    keyed_by text not null,
    keyed_at timestamptz not null
);

create table school_break (
    revision bigint not null references school_year (revision) on delete cascade,
    label text not null,
    last_class date not null,
    back_to_class date not null check (back_to_class > last_class),
    primary key (revision, last_class)
);

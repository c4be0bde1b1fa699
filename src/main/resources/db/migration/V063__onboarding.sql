-- counts only: no name, no health detail of anybody
create table onboarding (
    twinning_id uuid primary key references twinning (id),
    version bigint not null,
    participants jsonb,
    staff jsonb,
    residents jsonb,
    families jsonb
);

-- asked before every photo, so it stands apart from the counts that it follows from
create table photo_consent (
    twinning_id uuid primary key references twinning (id),
    missing boolean not null,
    since timestamptz not null
);

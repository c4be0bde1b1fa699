-- Photos of facilities: drawn anew by us, seen by the public once a coordinator has looked. One of each state at most.
create table facility_photo (
    id uuid primary key,
    facility_id uuid not null references facility on delete cascade,
    published boolean not null default false,
    description text not null,
    content bytea not null,
    thumbnail bytea not null,
    added_at timestamptz not null,
    unique (facility_id, published)
);

create index facility_photo_waiting on facility_photo (added_at) where not published;

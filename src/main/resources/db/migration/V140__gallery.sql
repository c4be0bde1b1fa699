-- answers about pictures are asked for by use, so they are known by use
alter table photo_consent
    add column taking_missing boolean not null default true,
    add column sharing_missing boolean not null default true,
    add column publishing_missing boolean not null default true;
update photo_consent set taking_missing = missing, sharing_missing = missing, publishing_missing = missing;
alter table photo_consent drop column missing;

-- pictures stand in the gallery, not among the papers of the case
alter table document add column listed boolean not null default true;

create table picture (
    document_id uuid primary key references document (id) on delete cascade,
    twinning_id uuid not null references twinning (id),
    meeting_number int not null,
    -- order of arrival
    position bigint generated always as identity,
    caption text,
    -- declared by who sent it: the faces of whoever did not agree can’t be seen
    blurred boolean not null,
    -- chosen for the relatives
    shared boolean not null default false,
    -- in pixels; unknown for pictures from before
    width int,
    height int,
    thumbnail bytea not null
);

create index picture_of_meeting on picture (twinning_id, meeting_number desc, position);

insert into picture (document_id, twinning_id, meeting_number, blurred, thumbnail)
select d.id, d.twinning_id, m.number, coalesce((m.story ->> 'facesBlurred')::boolean, false), d.content
from meeting_photo p join document d on d.id = p.document_id join meeting m on m.id = p.meeting_id
order by d.added_at;
update document set listed = false where id in (select document_id from picture);
drop table meeting_photo;

-- the relatives’ page: whoever has the address reads it, so only its hash is kept
create table album_link (
    id uuid primary key,
    twinning_id uuid not null references twinning (id),
    token_hash bytea not null unique,
    label text not null,
    created_by uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    closed_at timestamptz
);

create index album_link_of_twinning on album_link (twinning_id, created_at desc);

-- A draft is opened by several secrets: the device where it is typed, and each link that was mailed.
alter table registration_draft
    add column id uuid not null default gen_random_uuid(),
    -- where links and notices go: the address that a link was asked for, else the director’s as typed
    add column link_email text,
    add column typed_email text,
    add column language text not null default 'fr',
    -- how many of the two notices before the end have left since the last save
    add column notices smallint not null default 0;

create table registration_draft_key (
    token_hash bytea primary key,
    draft_id uuid not null,
    -- null: as long as the draft
    expires_at timestamptz
);

insert into registration_draft_key select token_hash, id, null from registration_draft;

alter table registration_draft drop column token_hash, add primary key (id);

alter table registration_draft_key add foreign key (draft_id) references registration_draft (id) on delete cascade;

create index registration_draft_key_draft on registration_draft_key (draft_id);
create index registration_draft_email on registration_draft (coalesce(link_email, typed_email));

-- What somebody wants to keep with a project: for all its members, or among its coordinators.
create table note (
    id uuid primary key,
    number bigint generated always as identity,
    twinning_id uuid not null references twinning (id),
    internal boolean not null,
    words text not null,
    author_id uuid not null,
    author_name text not null,
    written_at timestamptz not null
);

create index note_of_twinning on note (twinning_id, number desc);

-- Who was told of it by letter.
create table note_mention (
    note_id uuid not null references note (id) on delete cascade,
    account_id uuid not null,
    name text not null,
    primary key (note_id, account_id)
);

-- A kind of letters of its own: notes in which the reader is mentioned.
alter table mail_choice drop constraint mail_choice_kind_check;
alter table mail_choice add constraint mail_choice_kind_check
    check (kind in ('REMINDERS', 'STEPS', 'MEETINGS', 'NEWS', 'OVERVIEW', 'MENTIONS'));

-- What members and coordinators add to a shared synthesis. The id is the receipt of the page: sent twice, it stands once.
create table feedback_comment (
    id uuid primary key,
    twinning_id uuid not null references feedback (twinning_id),
    author_id uuid not null references account (id),
    author_role text not null,
    words text not null,
    written_at timestamptz not null
);

create index feedback_comment_of_twinning on feedback_comment (twinning_id, written_at);

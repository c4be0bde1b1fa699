create table meeting (
    id uuid primary key,
    version bigint not null,
    twinning_id uuid not null references twinning (id),
    -- from 1 in the order first planned; calendars know the meeting by it, so it never changes
    number int not null,
    starts_at timestamptz not null,
    duration_minutes int not null,
    mode text not null,
    plan_b text not null,
    status text not null,
    -- how often it was moved or cancelled, as calendars count
    sequence int not null,
    remote_link text,
    place jsonb,
    running_order jsonb,
    class_preparation jsonb,
    story jsonb,
    reason text,
    reason_detail text,
    unique (twinning_id, number)
);

create table meeting_item (
    meeting_id uuid not null references meeting (id),
    position int not null,
    item text not null,
    category text not null,
    due_on date not null,
    ready boolean not null,
    primary key (meeting_id, position)
);

create table meeting_photo (
    meeting_id uuid not null references meeting (id),
    document_id uuid not null references document (id),
    primary key (meeting_id, document_id)
);

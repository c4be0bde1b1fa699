-- An uploaded file of one of the registers, and what became of it. One is read at a time, by whichever node holds the
-- advisory lock; a node that dies lets go of it, and another one starts that file anew from its stored pieces.
create table registry_import (
    id bigint generated always as identity primary key,
    layout text not null,
    file_name text not null,
    file_bytes bigint not null default 0,
    pieces int not null default 0,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    status text not null,
    fault text,
    attempts int not null default 0,
    started_at timestamptz,
    finished_at timestamptz,
    pieces_read int not null default 0,
    rows_read int not null default 0,
    refused int not null default 0,
    skipped int not null default 0,
    doubtful int not null default 0,
    added int not null default 0,
    changed int not null default 0,
    unchanged int not null default 0,
    closed int not null default 0
);

create index registry_import_open on registry_import (id) where status in ('WAITING', 'READING');

-- The file as it was uploaded, compressed, until it was read.
create table registry_import_piece (
    import_id bigint not null references registry_import on delete cascade,
    number int not null,
    content bytea not null,
    primary key (import_id, number)
);

create table registry_refusal (
    import_id bigint not null references registry_import on delete cascade,
    line bigint not null,
    number text not null,
    cause text not null
);

create index registry_refusal_by_line on registry_refusal (import_id, line);

create table local_clock (
    only_row boolean primary key default true check (only_row),
    offset_seconds bigint not null
);

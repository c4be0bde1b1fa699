-- Documents that people add to a case themselves: for whom, and of which they are another version.
alter table document add column audience text not null default 'EVERYBODY'
    check (audience in ('EVERYBODY', 'FACILITY', 'SCHOOL', 'COORDINATION'));
alter table document add column series text;

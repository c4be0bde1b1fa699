-- Accounts as administrators meet them: searched, listed by name, closed, and made anonymous.

alter table account
    add column closed_at timestamptz,
    -- the person asked for it, and a project still needs them
    add column erasure_asked_at timestamptz,
    -- from then on the row stands for nobody: what they did in projects keeps a name that is nobody’s
    add column erased_at timestamptz;

create function account_words(name text, email text) returns text
    language sql immutable parallel safe
    return public.plain_text(name || ' ' || email);

create index account_by_words on account using gin (account_words(name, email) gin_trgm_ops);
create index account_by_name on account (plain_text(name), id) where erased_at is null;
create index account_staff_by_name on account (plain_text(name), id)
    where erased_at is null and status = 'ACTIVE' and roles && array ['COORDINATOR', 'ADMIN'];
create index account_closed_by_name on account (plain_text(name), id) where erased_at is null and status = 'CLOSED';
create index account_erasure_asked on account (plain_text(name), id) where erased_at is null and erasure_asked_at is not null;
create index account_closed_long_ago on account (closed_at) where erased_at is null and status = 'CLOSED';

update account set closed_at = now() where status = 'CLOSED';

-- Letters speak their reader's language, and whoever stands in for somebody reads theirs too.

-- the language of the page on which somebody without an account asked
alter table registration_request add column language text not null default 'fr';
alter table contact_request add column language text not null default 'fr';

-- Null for who has no account.
create function reader_language(of_address text) returns text language sql stable as $$
    select locale from account where email = of_address
$$;

-- Who reads the letters of somebody who is away, and in place of whom.
create function stand_in_reader(of_address text, at timestamptz)
    returns table (address text, name text, absent text) language sql stable as $$
    select s.email, s.name, p.name
    from account p
    join absence a on a.account_id = p.id and a.starts_at <= at and at < a.ends_at
    join account s on s.id = a.substitute_id and s.status = 'ACTIVE'
    where p.email = of_address
    order by s.name limit 1
$$;

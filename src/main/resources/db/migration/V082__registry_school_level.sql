-- The level of a school is one of its words, written as nobody can type it: a search for lycées then never looks at the
-- thousands of other schools with the same words.
drop index registry_school_by_words;
alter table registry_school drop column words;
alter table registry_school add column words tsvector not null generated always as (
    array_to_tsvector(search_words(name || ' ' || town || ' ' || postal_code || ' ' || uai) || ('/' || level))) stored;
create index registry_school_by_words on registry_school using gin (words) where closed_at is null;

-- As before, but with beginnings in place of frequent whole words: knowing how frequent "saint" is, the planner would
-- read the table from its start in the hope of finding enough of them soon.
create or replace function search_question(typed text) returns tsquery
    language sql immutable strict parallel safe
    return (
        select string_agg(
            case
                when word = any (array ['saint', 'sainte']) then '(' || word || ':* | st:*)'
                when place = total or length(word) > 2 then word || ':*'
                else word
            end, ' & ')::tsquery
        from (select word, place, count(*) over () as total
              from unnest(public.search_words(typed)) with ordinality as w (word, place)) words
        where place <= 6);

create or replace function search_question_with_slips(typed text) returns tsquery
    language sql stable strict parallel safe
    return (
        select string_agg('(' || word || ':*' || coalesce(' | ' || meant, '') || ')', ' & ')::tsquery
        from (select word, (select string_agg(alike.word || ':*', ' | ')
                            from (select w.word from public.registry_word w
                                  where length(typed_word.word) > 3 and w.word operator(public.%) typed_word.word
                                    and w.word <> typed_word.word
                                  order by public.similarity(w.word, typed_word.word) desc, w.word
                                  limit 5) alike) as meant
              from unnest(public.search_words(typed)) with ordinality as typed_word (word, place)
              where place <= 6) words);

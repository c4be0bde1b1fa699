-- As before, for words of three letters too: Zay is typed Zai.
create or replace function search_question_with_slips(typed text) returns tsquery
    language sql stable strict parallel safe
    return (
        select string_agg('(' || word || ':*' || coalesce(' | ' || meant, '') || ')', ' & ')::tsquery
        from (select word, (select string_agg(alike.word || ':*', ' | ')
                            from (select w.word from public.registry_word w
                                  where length(typed_word.word) > 2 and w.word operator(public.%) typed_word.word
                                    and w.word <> typed_word.word
                                  order by public.similarity(w.word, typed_word.word) desc, w.word
                                  limit 5) alike) as meant
              from unnest(public.search_words(typed)) with ordinality as typed_word (word, place)
              where place <= 6) words);

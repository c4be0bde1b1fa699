package fr.jumelages.directory;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Many made-up facilities all over the country, one of each in ten being full, slow to answer or without a place. */
final class GeneratedFacilities {

    private static final String INSERT = """
            insert into facility (id, kind, name, postal_code, town, departement, showcase, published_at, latitude, longitude,
                                  capacity, taken, held, answered, answer_days, waiting_since, open_from)
            select gen_random_uuid(),
                   case when pg_temp.pick('kind', n) % 5 = 0 then 'RESIDENCE_AUTONOMIE' else 'EHPAD' end,
                   'Résidence ' || md5(n::text),
                   lpad((n % 95 + 1)::text, 2, '0') || '000',
                   'Ville ' || n % 700,
                   lpad((n % 95 + 1)::text, 2, '0'),
                   jsonb_build_object(
                       'presentation', repeat('Une maison au milieu d’un jardin. ', 20),
                       'types', jsonb_build_array((array['IN_PERSON', 'REMOTE', 'HYBRID'])[1 + pg_temp.pick('type', n) % 3]),
                       'levels', jsonb_build_array((array['PRIMARY', 'COLLEGE', 'LYCEE'])[1 + pg_temp.pick('level', n) % 3]),
                       'themes', jsonb_build_array(
                           (array['MUSIC', 'GAMES', 'NATURE', 'MEMORY'])[1 + pg_temp.pick('first', n) % 4],
                           (array['COOKING', 'READING', 'SPORT', 'DIGITAL'])[1 + pg_temp.pick('second', n) % 4]),
                       'slots', jsonb_build_array(
                           (array['MONDAY', 'TUESDAY', 'THURSDAY', 'FRIDAY'])[1 + pg_temp.pick('slot', n) % 4] || '_AFTERNOON'),
                       'equipment', jsonb_build_array()),
                   now(),
                   case when pg_temp.pick('state', n) % 10 > 0 then 42.5 + pg_temp.pick('latitude', n) % 8500 / 1000.0 end,
                   case when pg_temp.pick('state', n) % 10 > 0 then -4.5 + pg_temp.pick('longitude', n) % 12000 / 1000.0 end,
                   2,
                   case when pg_temp.pick('state', n) % 10 = 1 then 2 else 0 end,
                   pg_temp.pick('state', n) % 10 = 2,
                   pg_temp.pick('answers', n) % 6,
                   pg_temp.pick('days', n) % 30,
                   case when pg_temp.pick('state', n) % 10 = 3 then now() - interval '40 days' end,
                   case when pg_temp.pick('year', n) % 10 = 4 then 2030 end
            from generate_series(1, :count) n""";

    /** The same number for the same row, and unlike the one of another question. */
    private static final String PICK = """
            create function pg_temp.pick(question text, row_number integer) returns integer language sql immutable
            return abs(hashtext(question || row_number) / 2)""";

    private final JdbcClient db;

    GeneratedFacilities(JdbcClient db) {
        this.db = db;
    }

    void make(int count) {
        db.sql(PICK).update();
        db.sql(INSERT).param("count", count).update();
        db.sql("analyze facility").update();
    }
}

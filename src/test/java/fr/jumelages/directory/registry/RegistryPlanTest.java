package fr.jumelages.directory.registry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.registry.RegistrySearch.Question;
import fr.jumelages.testing.ApplicationTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a suggestion costs among 100,000 facilities and 60,000 schools, asked of PostgreSQL’s planner; nothing is timed. */
@ApplicationTest
@Transactional
class RegistryPlanTest {

    /** In pages of 8 KB: 200 candidates wherever they lie, and the way to them through the index. */
    private static final int MOST_BUFFERS = 800;

    private static final List<String> TYPED = List.of(
            "e",
            "ec",
            "école",
            "residence",
            "st",
            "44",
            "école 442",
            "les tilleuls 3f",
            "ville7 de la",
            "0440",
            "zzz qqq");

    @Autowired
    JdbcClient db;

    @Test
    void neverReadsAWholeTable() {
        fill();
        for (String typed : TYPED) {
            for (String words : List.of("search_question", "search_question_with_slips")) {
                assertCheap(words, typed, FacilityRegistry.IN_PROGRAMME);
                assertCheap(words, typed, FacilityRegistry.OTHERS);
                assertCheap(words, typed, SchoolRegistry.question(null));
                assertCheap(words, typed, SchoolRegistry.question(SchoolLevel.LYCEE));
            }
        }
        assertCheap(
                "nearest",
                SchoolRegistry.NEAREST,
                Map.of("levels", new String[] {"LYCEE"}, "latitude", 45.0, "longitude", 2.0, "limit", 20));
    }

    private void assertCheap(String function, String typed, Question<?> question) {
        Map<String, Object> values = new LinkedHashMap<>(question.values());
        values.put(
                "words",
                db.sql(RegistrySearch.WORDS.formatted(function))
                        .param("typed", typed)
                        .query()
                        .singleValue());
        values.put("typed", typed);
        values.put("limit", 8);
        assertCheap(function + " " + typed + " " + question.condition(), question.sql(), values);
    }

    private void assertCheap(String name, String sql, Map<String, ?> values) {
        String plan = String.join(
                "\n",
                db.sql("explain (analyze, buffers, timing off) " + sql)
                        .params(values)
                        .query(String.class)
                        .list());
        assertThat(plan).as(name + "\n" + plan).doesNotContain("Seq Scan on registry_");
        assertThat(buffers(plan)).as(name + "\n" + plan).isBetween(0, MOST_BUFFERS);
    }

    private void fill() {
        db.sql("""
                insert into registry_school (uai, name, level, postal_code, town, departement, latitude, longitude, check_letter_fits)
                select lpad(n::text, 7, '0') || 'A',
                       (array['École primaire', 'École', 'Collège', 'Lycée'])[1 + n % 4] || ' ' || left(md5(n::text), 5),
                       (array['PRIMARY', 'PRIMARY', 'COLLEGE', 'LYCEE'])[1 + n % 4],
                       lpad((n % 95 + 1)::text, 2, '0') || lpad((n % 999)::text, 3, '0'), 'Ville' || n % 5000 || ' de la Tour', '44',
                       43 + (n % 700) / 100.0, -1 + (n % 613) / 100.0, true
                from generate_series(1, 60000) n""").update();
        db.sql("""
                insert into registry_facility (finess, name, postal_code, town, departement, category_code, kind, check_digit_fits)
                select lpad(n::text, 9, '0'), 'Résidence les Tilleuls ' || left(md5(n::text), 4),
                       lpad((n % 95 + 1)::text, 2, '0') || lpad((n % 999)::text, 3, '0'), 'Saint-Ville' || n % 5000, '44', '500',
                       case when n % 10 = 0 then 'EHPAD' end, true
                from generate_series(1, 100000) n""").update();
        db.sql("""
                insert into registry_word
                select word from (select unnest(search_words(name || ' ' || town)) word from registry_school) words
                where word ~ '^[a-z]{3,30}$' group by word on conflict do nothing""").update();
        for (String table : List.of("registry_school", "registry_facility", "registry_word")) {
            db.sql("analyze " + table).update();
            db.sql("select gin_clean_pending_list(indexrelid) from pg_index join pg_class on oid = indexrelid"
                            + " where relam = (select oid from pg_am where amname = 'gin') and indrelid = '" + table
                            + "'::regclass")
                    .query((row, number) -> row.getLong(1))
                    .list();
        }
    }

    private static int buffers(String plan) {
        Matcher figure = Pattern.compile("Buffers: shared (?:hit=(\\d+))?(?: ?read=(\\d+))?")
                .matcher(plan);
        return figure.find() ? number(figure.group(1)) + number(figure.group(2)) : 0;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

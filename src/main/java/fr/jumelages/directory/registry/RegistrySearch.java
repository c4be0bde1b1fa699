package fr.jumelages.directory.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks a register for words in any order, accents and capitals ignored, unfinished ones included. Of very many answers
 * it looks at {@value #CANDIDATES} only, and puts those first that have least else in them: whoever types “école” alone
 * has not said enough for a better order. Only when nothing answers does it allow for typing slips.
 */
@Component
class RegistrySearch {

    private static final int CANDIDATES = 200;

    /** More than anybody types; longer texts cost without saying more. */
    private static final int LONGEST = 100;

    static final String WORDS =
            "select coalesce(cast(%s(:typed) as text), '') from set_config('enable_seqscan', 'off', true)";

    private final JdbcClient db;

    RegistrySearch(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param table one of ours, never typed text
     * @param condition further ones on it, with the named parameters {@code values}; never typed text
     */
    record Question<T>(String table, String condition, Map<String, ?> values, RowMapper<T> row) {

        /** With {@code :words} given as a value: a function in its place would be asked anew for each row. */
        String sql() {
            return """
                select * from (select * from %s where words @@ cast(:words as tsquery) and %s limit %d) candidates
                order by similarity(search_text, plain_text(:typed)) desc, search_text limit :limit""".formatted(table, condition, CANDIDATES);
        }
    }

    /** Answers of the questions one after the other, until there are enough. */
    <T> List<T> ask(String typed, int limit, List<Question<T>> questions) {
        String text = readable(typed);
        if (text.isBlank() || limit < 1) {
            return List.of();
        }
        List<T> exact = ask("search_question", text, limit, questions);
        return exact.isEmpty() ? ask("search_question_with_slips", text, limit, questions) : exact;
    }

    private <T> List<T> ask(String function, String typed, int limit, List<Question<T>> questions) {
        List<T> found = new ArrayList<>();
        String words = words(function, typed);
        for (Question<T> question : questions) {
            if (!words.isEmpty() && found.size() < limit) {
                found.addAll(db.sql(question.sql())
                        .params(question.values())
                        .param("words", words)
                        .param("typed", typed)
                        .param("limit", limit - found.size())
                        .query(question.row())
                        .list());
            }
        }
        return found;
    }

    /**
     * Empty when there is not a single letter or digit. Until the end of the transaction the planner keeps to indexes:
     * for frequent words it would read the table from its start in the hope of finding enough of them soon.
     */
    private String words(String function, String typed) {
        return (String)
                db.sql(WORDS.formatted(function)).param("typed", typed).query().singleValue();
    }

    static String readable(String typed) {
        String text = Objects.toString(typed, "").replaceAll("\\p{Cntrl}", " ");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}

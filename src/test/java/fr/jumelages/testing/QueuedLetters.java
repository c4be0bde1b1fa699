package fr.jumelages.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads, for a test, the notices that wait in the outbox. */
public record QueuedLetters(JdbcClient db) {

    private static final Pattern KEY = Pattern.compile("\"key\": ?\"mail\\.([^\"]+)\"");
    private static final Pattern PATH = Pattern.compile("\"path\": ?\"([^\"]+)\"");

    /** Keys of the notices to somebody, oldest first. */
    public List<String> keysTo(String email) {
        return models(email).stream().map(model -> found(KEY, model)).toList();
    }

    /** Where the newest notice with this key leads. */
    public String pathIn(String email, String key) {
        return models(email).stream()
                .filter(model -> found(KEY, model).equals(key))
                .reduce((first, last) -> last)
                .map(model -> found(PATH, model))
                .orElseThrow(() -> new AssertionError("no letter " + key + " to " + email + ": " + keysTo(email)));
    }

    /** The text of the file that the newest letter with one brings, its folded lines made whole. */
    public String newestAttachment(String email) {
        byte[] content = db.sql("select a.content from outbox_attachment a join outbox o on o.id = a.outbox_id"
                        + " where o.recipient = ? order by o.created_at desc limit 1")
                .param(email)
                .query(byte[].class)
                .single();
        return new String(content, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private List<String> models(String email) {
        return db.sql("select model::text from outbox where recipient = ? and template = 'notice' order by created_at")
                .param(email)
                .query(String.class)
                .list();
    }

    private static String found(Pattern pattern, String model) {
        Matcher matcher = pattern.matcher(model);
        return matcher.find() ? matcher.group(1) : "";
    }
}

package fr.jumelages.accounts;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads, for a test, what a letter still in the outbox tells; unlike a real postman it may open letters. */
record Postman(JdbcClient jdbc) {

    private static final Pattern LINK = Pattern.compile("/connexion/lien/([A-Za-z0-9_-]+)");
    private static final Pattern CODE = Pattern.compile("\"code\": ?\"(\\d{6})\"");

    String tokenFor(String email) {
        return find(LINK, email);
    }

    String codeFor(String email) {
        return find(CODE, email);
    }

    long lettersTo(String email) {
        return jdbc.sql(
                        "select count(*) from outbox where recipient = ? and template = 'sign-in' and expires_at > created_at")
                .param(email)
                .query(Long.class)
                .single();
    }

    private String find(Pattern pattern, String email) {
        String model = jdbc.sql("select model::text from outbox where recipient = ? and template = 'sign-in'"
                        + " order by created_at desc, xmin::text::bigint desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        Matcher found = pattern.matcher(model);
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " in " + model);
        }
        return found.group(1);
    }

    static String newAddress() {
        return "personne-" + UUID.randomUUID() + "@exemple.fr";
    }
}

package fr.jumelages.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody signed in over HTTP, with cookies and a form’s token; follows no redirect. */
final class Seat {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI site;
    private String token = "";

    Seat(int port) {
        this.site = URI.create("http://localhost:" + port);
    }

    Seat signIn(String email, JdbcClient db) throws Exception {
        get("/connexion");
        expect(302, post("/connexion", Map.of("email", List.of(email))));
        String link = db.sql("select substring(model::text from '/connexion/lien/([A-Za-z0-9_-]+)') from outbox"
                        + " where recipient = ? and template = 'sign-in' order by created_at desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        get("/connexion/lien/" + link);
        expect(302, post("/connexion/lien", Map.of("token", List.of(link))));
        get("/taches");
        return this;
    }

    void get(String path) throws Exception {
        HttpResponse<String> page =
                http.send(HttpRequest.newBuilder(site.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(page.body());
        token = found.find() ? found.group(1) : token;
    }

    /** @return the status */
    int post(String path, Map<String, List<String>> fields) throws Exception {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
                .collect(Collectors.joining("&", "", "&" + pair("_csrf", token)));
        var request = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    static void expect(int expected, int status) {
        if (status != expected) {
            throw new AssertionError("answered " + status + " instead of " + expected);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

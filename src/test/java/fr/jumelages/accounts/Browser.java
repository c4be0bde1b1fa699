package fr.jumelages.accounts;

import fr.jumelages.shared.EmailAddress;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A browser without a screen: keeps cookies and the last form’s token, follows no redirect. */
class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI site;
    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    Browser(URI site) {
        this.site = site;
    }

    Browser with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    Browser opened(String path) {
        get(path);
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    /** Sends a form as the page last opened would, its token included. */
    HttpResponse<String> post(String path, String... fields) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "_csrf";
        all[fields.length + 1] = token;
        return postBare(path, all);
    }

    HttpResponse<String> postBare(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    HttpResponse<String> signIn(SignIn signIn, JdbcClient jdbc, String email) {
        signIn.request(new EmailAddress(email));
        String link = new Postman(jdbc).tokenFor(email);
        opened("/connexion/lien/" + link);
        return post("/connexion/lien", "token", link);
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            Matcher found = TOKEN.matcher(response.body());
            token = found.find() ? found.group(1) : token;
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}

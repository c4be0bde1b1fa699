package fr.jumelages.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without JavaScript: cookies, redirects, and forms as they stand on the page. */
class HttpVisitor implements Visitor {

    private static final int ROUNDS = 8;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final URI site;
    private URI here;
    private Document page;

    HttpVisitor(String site) {
        this.site = URI.create(site);
        this.here = this.site;
    }

    @Override
    public void open(String path) {
        load(HttpRequest.newBuilder(here.resolve(path)).GET().build(), 200);
    }

    @Override
    public void send(Map<String, List<String>> fields) {
        for (int round = 0; round < ROUNDS && !missing(fields).isEmpty(); round++) {
            press(opener(missing(fields).get(0)), present(fields), 200);
        }
        assertThat(missing(fields)).as("fields that %s does not offer", here).isEmpty();
        press(null, fields, 200);
    }

    @Override
    public void follow(String linkText) {
        Element link = page.select("main a").stream()
                .filter(a -> a.text().contains(linkText))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link “" + linkText + "” on " + here + ": " + text()));
        open(link.attr("href"));
    }

    @Override
    public String firstChoice(String field) {
        return page.select("main [name=" + field + "][value]:not([type=hidden])")
                .first()
                .attr("value");
    }

    @Override
    public String text() {
        return page.select("main").text();
    }

    @Override
    public String path() {
        return here.getPath();
    }

    /** The button that brings a field onto the page: a further row of its list, or the question it depends on. */
    private Element opener(String field) {
        int row = field.indexOf('[');
        Element add = row < 0 ? null : form().selectFirst("button[name=_add][value=" + field.substring(0, row) + "]");
        Element refresh = form().selectFirst("button[name=_refresh]");
        if (add == null && refresh == null) {
            throw new AssertionError("Nothing on " + here + " opens the field " + field + ": " + text());
        }
        return add != null ? add : refresh;
    }

    private List<String> missing(Map<String, List<String>> fields) {
        return fields.keySet().stream()
                .filter(name -> form().select("[name=\"" + name + "\"]").isEmpty())
                .toList();
    }

    /** A browser only sends fields that the page has. */
    private Map<String, List<String>> present(Map<String, List<String>> fields) {
        Map<String, List<String>> there = new LinkedHashMap<>(fields);
        missing(fields).forEach(there::remove);
        return there;
    }

    private FormElement form() {
        return (FormElement) page.select("main form[method=post]").stream()
                .filter(form -> form.selectFirst("button.btn-primary") != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form on " + here + ": " + text()));
    }

    private void press(Element button, Map<String, List<String>> fields, int expected) {
        FormElement form = form();
        List<String> pairs = new ArrayList<>();
        for (KeyVal control : form.formData()) {
            if (!fields.containsKey(control.key())) {
                pairs.add(pair(control.key(), control.value()));
            }
        }
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(pair(name, value))));
        if (button != null) {
            pairs.add(pair(button.attr("name"), button.attr("value")));
        }
        URI target = here.resolve(form.hasAttr("action") ? form.attr("action") : here.toString());
        load(
                HttpRequest.newBuilder(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
                        .build(),
                expected);
    }

    private void load(HttpRequest request, int expected) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            page = Jsoup.parse(answer.body(), answer.uri().toString());
            here = answer.uri();
            assertThat(answer.statusCode())
                    .as("%s %s: %s", request.method(), request.uri(), problems())
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String problems() {
        String errors = page.select(".alert, .field-error, .invalid-feedback").stream()
                .map(Element::text)
                .collect(Collectors.joining(" | "));
        return errors.isEmpty() ? text() : errors;
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}

package fr.jumelages.forms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One form behind one address, with the site's style sheets, scripts and content policy: what a controller does, and no more. */
final class FormSite implements AutoCloseable {

    private static final String HEAD =
            "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Formulaire</title><link rel=\"icon\" href=\"data:,\">"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                    + "<meta name=\"htmx-config\" content='{\"allowEval\":false,\"allowScriptTags\":false,\"includeIndicatorStyles\":false,"
                    + "\"responseHandling\":[{\"code\":\"[23]..\",\"swap\":true},{\"code\":\"422\",\"swap\":true}]}'>"
                    + "<link rel=\"stylesheet\" href=\"/vendor/bootstrap/css/bootstrap.min.css\">"
                    + "<link rel=\"stylesheet\" href=\"/assets/css/jumelages.css\">"
                    + "<script defer src=\"/vendor/htmx/htmx.min.js\"></script><script defer src=\"/assets/js/jumelages.js\"></script></head>"
                    + "<body><div id=\"announcements\" role=\"status\" class=\"visually-hidden\"></div>";
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'";

    private final HttpServer server;
    private final FormSchema schema;
    private final Map<String, Object> data;
    private volatile Answers answers = Answers.none();

    FormSite(FormSchema schema, Map<String, Object> data) throws IOException {
        this.schema = schema;
        this.data = data;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/form";
    }

    Answers answers() {
        return answers;
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/form")) {
            file(exchange);
        } else if (exchange.getRequestMethod().equals("GET")) {
            page(exchange, 200, FormInput.initial(schema, data), List.of());
        } else {
            submit(exchange, FormInput.of(posted(exchange)));
        }
    }

    private void submit(HttpExchange exchange, FormInput input) throws IOException {
        if (input.changesForm()) {
            page(exchange, 200, input.changed(schema), List.of());
            return;
        }
        Validation validation = new FormValidator(Forms.NOON).validate(schema, input, data);
        answers = validation.answers();
        if (validation.isValid()) {
            send(
                    exchange,
                    200,
                    "text/html; charset=utf-8",
                    (HEAD + "<main><h1>Envoyé</h1></main>").getBytes(StandardCharsets.UTF_8));
            return;
        }
        page(exchange, 422, validation.typed(), validation.errors());
    }

    private void page(HttpExchange exchange, int status, FormInput input, List<FormError> errors) throws IOException {
        FormView view = FormView.of(schema, input, data, errors).refreshedBy("/form");
        String main = Rendering.page(view).body().html();
        String button = "<button class=\"btn btn-primary\" id=\"send\">Envoyer</button></form>";
        send(
                exchange,
                status,
                "text/html; charset=utf-8",
                (HEAD + main.replace("<main>", "<main><h1>Formulaire</h1>").replace("</form>", button))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (var in = FormSite.class.getResourceAsStream("/static" + path)) {
            String type =
                    path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "image/svg+xml";
            send(exchange, in == null ? 404 : 200, type, in == null ? new byte[0] : in.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", CONTENT_POLICY);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, List<String>> posted(HttpExchange exchange) throws IOException {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            String text = parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            posted.computeIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), name -> new ArrayList<>())
                    .add(text);
        }
        return posted;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

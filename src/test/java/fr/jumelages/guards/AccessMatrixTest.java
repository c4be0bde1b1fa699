package fr.jumelages.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.ApplicationTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who meets what at every address: the routes come from the running application, the expectations from
 * {@code access-matrix.tsv}. Each request is made in a transaction of its own that is rolled back. What was met is
 * written to {@code target/access-matrix.tsv}.
 */
@ApplicationTest
class AccessMatrixTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvc http;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> leaks = new ArrayList<>();
    private Scene scene;
    private int cells;

    @BeforeEach
    void peopleAndThings() {
        scene = Scene.of(beans);
    }

    @Test
    void everyRouteHasItsRowAndEveryRowItsRoute() {
        Set<String> rows = MatrixRow.all().stream()
                .filter(MatrixRow::isRoute)
                .map(MatrixRow::route)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows)
                .as("routes in %s against those of the application", MatrixRow.FILE)
                .isEqualTo(LiveRoute.all(mappings));
    }

    @Test
    void everybodyMeetsWhatTheMatrixSays() throws Exception {
        List<String> lines = new ArrayList<>();
        for (MatrixRow row : MatrixRow.all()) {
            Map<Actor, Set<String>> found = new EnumMap<>(Actor.class);
            for (Actor actor : Actor.values()) {
                found.put(actor, met(row, actor));
            }
            lines.add(row.line(found));
        }
        Files.write(Path.of("target/access-matrix.tsv"), lines);
        System.out.printf("access matrix: %d cells, %d leaks%n", cells, leaks.size());

        assertThat(leaks).isEmpty();
    }

    private Set<String> met(MatrixRow row, Actor actor) throws Exception {
        Set<String> outcomes = new TreeSet<>();
        for (Map<String, String> thing : scene.things(row.things())) {
            String outcome = outcome(row, actor, thing, true);
            outcomes.add(outcome);
            judge(row, actor, thing, outcome, row.expected().get(actor));
            if (row.changes()) {
                Set<String> refused = row.isOneClick() ? row.expected().get(actor) : Set.of("403");
                judge(row, actor, thing, outcome(row, actor, thing, false), refused);
            }
        }
        return outcomes;
    }

    private void judge(MatrixRow row, Actor actor, Map<String, String> thing, String outcome, Set<String> expected) {
        cells++;
        if (!expected.contains(outcome)) {
            leaks.add("%s as %s on %s: %s instead of %s"
                    .formatted(row.route(), actor, thing.getOrDefault("form", row.things()), outcome, expected));
        }
    }

    private String outcome(MatrixRow row, Actor actor, Map<String, String> thing, boolean withToken) throws Exception {
        var request = asked(row, row.path(thing));
        if (actor.signedIn()) {
            request.with(authentication(new SignedIn(scene.people.get(actor))));
        }
        if (row.changes() && withToken) {
            request.with(csrf());
        }
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return answer(row, request);
        });
    }

    private static AbstractMockHttpServletRequestBuilder<?> asked(MatrixRow row, String path) {
        if (row.condition().startsWith("multipart")) {
            return multipart(URI.create(path)).servletPath(path);
        }
        var request =
                request(HttpMethod.valueOf(row.method()), URI.create(path)).servletPath(path.replaceAll("/$", ""));
        if (row.condition().equals("HX-Request")) {
            request.header("HX-Request", "true");
        }
        return row.changes() ? request.contentType(MediaType.APPLICATION_FORM_URLENCODED) : request;
    }

    private String answer(MatrixRow row, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            MockHttpServletResponse response = http.perform(request).andReturn().getResponse();
            checkHeaders(row, response);
            String target = response.getHeader("Location");
            return response.getStatus() == 302 && target.matches("(https?://[^/]+)?/connexion")
                    ? "login"
                    : String.valueOf(response.getStatus());
        } catch (Exception e) {
            return e.toString().replaceAll("[\\t\\n].*", "");
        }
    }

    /** The door’s test holds the words of the headers to the letter for a few addresses; here that none lacks them. */
    private void checkHeaders(MatrixRow row, MockHttpServletResponse response) {
        String policy = response.getHeader("Content-Security-Policy");
        if (policy == null
                || policy.contains("unsafe")
                || !"nosniff".equals(response.getHeader("X-Content-Type-Options"))) {
            leaks.add(row.route() + " answers " + response.getStatus() + " without the strict headers");
        }
    }
}

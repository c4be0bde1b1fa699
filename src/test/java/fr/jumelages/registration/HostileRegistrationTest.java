package fr.jumelages.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.jumelages.shared.SecretToken;
import fr.jumelages.testing.ApplicationTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Ten thousand requests that mean harm, always the same ones: wrong types and bounds, odd Unicode, a megabyte, missing and
 * repeated answers, templates and expressions, line breaks, markup. None is our fault, none comes back raw, none is computed.
 */
@ApplicationTest
class HostileRegistrationTest {

    private static final int REQUESTS = 10_000;

    /** 913 × 877, in every way that a number could be written. */
    private static final List<String> COMPUTED =
            List.of("800701", "800 701", "800\u00a0701", "800\u202f701", "800,701");

    private static final List<String> RAW = List.of(
            "<script>zq", "<img src=zq", "<svg onload=zq", "\" onmouseover=\"zq", "'><b zq", "</textarea><i zq");

    private final Random random = new Random(20261122);

    @Autowired
    private MockMvc http;

    @Autowired
    private RegistrationDrafts drafts;

    private Hostility hostility;
    private Cookie draft;

    @BeforeEach
    void begin() {
        hostility = new Hostility(random);
        draft = new Cookie("inscription", drafts.begin().value());
    }

    @Test
    void nothingHostileIsComputedReflectedOrAFaultOfOurs() throws Exception {
        Map<Integer, Integer> answered = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            MockHttpServletResponse response =
                    http.perform(hostile(i)).andReturn().getResponse();
            answered.merge(response.getStatus(), 1, Integer::sum);
            look(response, "request " + i);
        }
        assertThat(answered.keySet()).as("statuses %s", answered).allMatch(status -> status < 500);
        assertThat(answered).as("both pages and refusals were reached").containsKeys(200, 302, 404, 422);
    }

    private void look(MockHttpServletResponse response, String which) throws Exception {
        String body = response.getContentAsString();
        assertThat(response.getStatus()).as("%s: %s", which, body).isLessThan(500);
        RAW.forEach(markup -> assertThat(body.contains(markup))
                .as("%s reflects %s", which, markup)
                .isFalse());
        COMPUTED.forEach(number -> assertThat(body.contains(number))
                .as("%s computes %s", which, number)
                .isFalse());
        response.getHeaderNames()
                .forEach(name -> assertThat(name + ":" + response.getHeaders(name))
                        .as(which)
                        .doesNotContainIgnoringCase("x-zq:")
                        .doesNotContain("\r", "\n"));
    }

    private MockHttpServletRequestBuilder hostile(int i) {
        MockHttpServletRequestBuilder request = switch (random.nextInt(10)) {
            case 0 -> fill(read("/inscription/{p}", segment()).param("q", hostility.text(i)));
            case 1 ->
                read(random.nextBoolean() ? "/inscription/reprendre/{p}" : "/inscription/confirmation/{p}", token(i));
            case 2 ->
                send(random.nextBoolean() ? "/inscription/reprendre/{p}" : "/inscription/confirmation/{p}", token(i));
            case 3 -> send("/inscription/lien").param("email", hostility.text(i));
            case 4 -> send("/inscription/etablissement/choix").param("choix", hostility.text(i));
            case 5, 6 -> fill(send("/inscription/{p}/brouillon", segment()).header("HX-Request", "true"));
            case 7 -> i % 5 == 0 ? read("/inscription/recapitulatif") : read("/inscription/lien/envoye");
            default -> fill(send("/inscription/{p}", segment()));
        };
        return from(request);
    }

    /** Sometimes somebody new, and from everywhere: limits by place are not what is looked at. */
    private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
        String place = "10.%d.%d.%d".formatted(random.nextInt(250), random.nextInt(250), random.nextInt(250));
        request.with(visitor -> {
            visitor.setRemoteAddr(place);
            return visitor;
        });
        return random.nextInt(20) == 0 ? request : request.cookie(draft);
    }

    private MockHttpServletRequestBuilder fill(MockHttpServletRequestBuilder request) {
        for (String question : hostility.questions()) {
            request.param(question, hostility.answers(question));
        }
        return request;
    }

    private MockHttpServletRequestBuilder read(String path, Object... parts) {
        return request(HttpMethod.GET, path, parts);
    }

    private MockHttpServletRequestBuilder send(String path, Object... parts) {
        return request(HttpMethod.POST, path, parts).with(csrf());
    }

    private String segment() {
        return List.of("etablissement", "personnes", "souhaits", "moyens").get(random.nextInt(4));
    }

    private String token(int i) {
        return random.nextInt(3) == 0 ? SecretToken.random().value() : hostility.pathPart(i);
    }
}

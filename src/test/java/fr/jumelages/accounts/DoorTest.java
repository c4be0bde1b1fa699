package fr.jumelages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;

/** The door over real HTTP: cookies, sessions in the database, headers, many at once. */
@ApplicationTest
class DoorTest {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none';"
                    + " frame-ancestors 'none'";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FilterChainProxy chains;

    @Autowired
    CsrfTokenRepository csrfTokens;

    private URI site;
    private String email;
    private AccountId id;

    @BeforeEach
    void aDirector() {
        forgetLimits();
        restoreTokens();
        site = URI.create("http://localhost:" + port);
        email = Postman.newAddress();
        id = accounts.invite(new EmailAddress(email), "Claire Morel", Role.DIRECTOR);
    }

    @Test
    void thirtyTwoPressesOfTheSameButtonOpenExactlyOneSession() throws Exception {
        for (int round = 0; round < 10; round++) {
            forgetLimits();
            signIn.request(new EmailAddress(email));
            String token = new Postman(jdbc).tokenFor(email);
            List<Browser> browsers = IntStream.range(0, 32)
                    .mapToObj(i -> new Browser(site).opened("/connexion/lien/" + token))
                    .toList();

            ExecutorService hands = Executors.newFixedThreadPool(32);
            List<Future<HttpResponse<String>>> answers = browsers.stream()
                    .map(browser -> hands.submit(() -> browser.post("/connexion/lien", "token", token)))
                    .toList();
            hands.shutdown();

            int entered = 0;
            for (Future<HttpResponse<String>> answer : answers) {
                int status = answer.get().statusCode();
                assertThat(status).isIn(302, 410);
                entered += status == 302 ? 1 : 0;
            }
            assertThat(entered).as("round " + round).isEqualTo(1);
            assertThat(sessions()).isEqualTo(round + 1);
        }
    }

    @Test
    void signingInLeadsBackToThePageAskedForUnderANewSession() {
        Browser browser = new Browser(site);
        assertThat(browser.get("/projets/JUM-2026-00042?onglet=membres"))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);
        String before = browser.cookie("session");

        HttpResponse<String> entered = browser.signIn(signIn, jdbc, email);

        assertThat(entered.headers().firstValue("Location").orElseThrow())
                .endsWith("/projets/JUM-2026-00042?onglet=membres");
        assertThat(browser.cookie("session")).isNotEqualTo(before);
    }

    @Test
    void visitorsWhoOnlyReadHaveNoSession() {
        Browser browser = new Browser(site);
        for (String page : List.of("/connexion", "/connexion/code", "/", "/inscription", "/etablissements")) {
            assertThat(browser.opened(page).cookie("session")).as(page).isNull();
        }
        assertThat(browser.cookie("csrf")).isNotNull();
    }

    @Test
    void signingOutEndsTheSessionOnTheServerToo() {
        Browser browser = new Browser(site);
        browser.signIn(signIn, jdbc, email);
        browser.opened("/connexion/code");
        String session = browser.cookie("session");

        HttpResponse<String> left = browser.post("/deconnexion");
        assertThat(left.statusCode())
                .as(left.headers().toString() + left.body())
                .isEqualTo(302);
        assertThat(left.headers().firstValue("Location").orElseThrow()).endsWith("/connexion?sortie");

        assertThat(sessions()).isZero();
        assertThat(new Browser(site).with("session", session).get("/taches").statusCode())
                .isEqualTo(302);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndANewRoleIsInAtOnce() {
        Browser browser = new Browser(site);
        browser.signIn(signIn, jdbc, email);
        assertThat(browser.get("/suivi/nulle-part").statusCode()).isEqualTo(404);

        accounts.invite(new EmailAddress(email), "Claire Morel", Role.COORDINATOR);
        browser.get("/taches/nulle-part");
        assertThat(rolesInSession()).contains("COORDINATOR");

        accounts.close(id);
        assertThat(browser.get("/taches/nulle-part").statusCode()).isEqualTo(302);
        assertThat(sessions()).isZero();
    }

    @Test
    void noSessionOutlivesTwelveHours() {
        Browser browser = new Browser(site);
        browser.signIn(signIn, jdbc, email);
        jdbc.sql("update spring_session set creation_time = creation_time - 12 * 3600 * 1000 where principal_name = ?")
                .param(id.toString())
                .update();

        assertThat(browser.get("/taches/nulle-part").statusCode()).isEqualTo(302);
        assertThat(sessions()).isZero();
    }

    @Test
    void aSessionThatThisReleaseCannotReadAsksToSignInAgain() {
        Browser browser = new Browser(site);
        browser.signIn(signIn, jdbc, email);
        jdbc.sql(
                        "update spring_session_attributes set attribute_bytes = 'written by another release'::bytea"
                                + " where session_primary_id in (select primary_id from spring_session where principal_name = ?)")
                .param(id.toString())
                .update();

        assertThat(browser.get("/connexion").statusCode()).isEqualTo(200);
        assertThat(browser.get("/taches").headers().firstValue("Location").orElseThrow())
                .endsWith("/connexion");
        browser.signIn(signIn, jdbc, email);
        assertThat(browser.get("/taches").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Browser browser = new Browser(site);
        assertThat(browser.postBare("/connexion", "email", email).statusCode()).isEqualTo(403);
        browser.signIn(signIn, jdbc, email);
        assertThat(browser.postBare("/deconnexion").statusCode()).isEqualTo(403);
        assertThat(sessions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/connexion",
                "/connexion/code",
                "/connexion/lien/x",
                "/taches",
                "/nulle-part",
                "/suivi",
                "/assets/css/jumelages.css",
                "/vendor/htmx/htmx.min.js",
                "/vendor/nothing.js",
                "/error",
                "/actuator/health",
                "/actuator/prometheus",
                "/connexion?lang=en"
            })
    void everyAnswerCarriesTheStrictHeaders(String path) {
        HttpResponse<String> answer = new Browser(site).get(path);

        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.statusCode()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nulle-part", "/actuator/prometheus", "/actuator/env", "/local/courrier", "/local/connexion"})
    void whatNobodyOpenedIsClosed(String path) {
        assertThat(new Browser(site).get(path).statusCode()).isEqualTo(404);
        Browser browser = new Browser(site);
        browser.signIn(signIn, jdbc, email);
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    /** MockMvc’s csrf() of other tests leaves a repository in the filter that keeps tokens in sessions. */
    private void restoreTokens() {
        chains.getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", csrfTokens));
    }

    /** All browsers of these tests sit behind one address. */
    private void forgetLimits() {
        jdbc.sql("delete from rate_bucket").update();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session where principal_name = ?")
                .param(id.toString())
                .query(Long.class)
                .single();
    }

    private String rolesInSession() {
        return jdbc.sql("select encode(attribute_bytes, 'escape') from spring_session_attributes a"
                        + " join spring_session s on s.primary_id = a.session_primary_id"
                        + " where s.principal_name = ? and attribute_name = 'SPRING_SECURITY_CONTEXT'")
                .param(id.toString())
                .query(String.class)
                .single();
    }
}

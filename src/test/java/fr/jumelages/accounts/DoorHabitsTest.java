package fr.jumelages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;

/** What OWASP’s ASVS asks of a site’s door and that {@link DoorTest} does not tell. */
@ApplicationTest
class DoorHabitsTest {

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

    private Browser browser;
    private String email;
    private AccountId id;

    @BeforeEach
    void aDirector() {
        jdbc.sql("delete from rate_bucket").update();
        // MockMvc’s csrf() of other tests leaves a repository in the filter that keeps tokens in sessions
        chains.getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", csrfTokens));
        browser = new Browser(URI.create("http://localhost:" + port));
        email = Postman.newAddress();
        id = accounts.invite(new EmailAddress(email), "Claire Morel", Role.DIRECTOR);
    }

    @Test
    void aSessionIsNamedByMoreThan128RandomBitsAndIdleForHalfAnHourAtMost() {
        browser.signIn(signIn, jdbc, email);

        String session = new String(Base64.getDecoder().decode(browser.cookie("session")), StandardCharsets.US_ASCII);
        assertThat(Base64.getUrlDecoder().decode(session)).hasSize(27);
        assertThat(jdbc.sql("select max_inactive_interval from spring_session where session_id = ?")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1800);
    }

    @Test
    void pagesOfSomebodyAreKeptByNoCacheAndOfferToSignOut() {
        browser.signIn(signIn, jdbc, email);
        for (String path : List.of("/taches", "/", "/etablissements", "/compte")) {
            HttpResponse<String> page = browser.get(path);
            assertThat(page.headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
            assertThat(page.body()).as(path).contains("action=\"/deconnexion\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/etablissements", "/connexion", "/nulle-part"})
    void pagesSayTheirTypeAndEncodingAndNoOtherSiteMayReadThem(String path) throws Exception {
        HttpResponse<String> answer = ask("GET", path);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/", "/assets/js/", "/vendor/", "/vendor/htmx", "/.git/config", "/.git/HEAD"})
    void foldersAreNotListedAndNothingOfTheSourceIsServed(String path) throws Exception {
        assertThat(ask("GET", path).statusCode()).isEqualTo(404);
    }

    @Test
    void traceIsRefused() throws Exception {
        assertThat(ask("TRACE", "/").statusCode()).isBetween(400, 499);
    }

    @Test
    void whatHappensAtTheDoorIsLoggedWithoutAddressesOrSecrets() {
        List<String> lines = logged(() -> {
            signIn.request(new EmailAddress(Postman.newAddress()));
            browser.signIn(signIn, jdbc, email);
            signIn.byLink("falsch");
            browser.postBare("/deconnexion");
            browser.get("/administration/comptes");
        });

        assertThat(lines)
                .containsExactly(
                        "sign-in letter asked for by an unknown address",
                        "sign-in letter asked for by " + id,
                        "signed in by link: account " + id,
                        "sign-in by link refused",
                        "form without token refused to account " + id + " at /deconnexion",
                        "page refused to account " + id + " at /administration");
    }

    private static List<String> logged(Runnable deeds) {
        Logger log = (Logger) LoggerFactory.getLogger("fr.jumelages.security");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        log.addAppender(heard);
        log.setLevel(ch.qos.logback.classic.Level.INFO);
        try {
            deeds.run();
        } finally {
            log.detachAppender(heard);
            log.setLevel(null);
        }
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private HttpResponse<String> ask(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Origin", "https://elsewhere.example")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}

package fr.jumelages.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Whatever goes wrong, a person reads what to do, and nothing of the machine. */
@SitePages
@Import(ErrorPagesTest.Trouble.class)
class ErrorPagesTest {

    @Autowired
    WebApplicationContext application;

    private MockMvc pages;

    @BeforeEach
    void pages() {
        pages = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("outageFilter", OncePerRequestFilter.class))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "/trouble/missing, 404, Page introuvable",
        "/trouble/refused, 422, Cela n’a pas pu être fait",
        "/trouble/overtaken, 409, Quelqu’un est passé avant vous",
        "/trouble/large, 413, Fichier trop lourd",
        "/trouble/of/not-a-uuid, 404, Page introuvable",
        "/trouble/broken, 500, Une erreur est survenue de notre côté",
    })
    void aTroubleBecomesAPage(String path, int status, String title) throws Exception {
        MockHttpServletResponse response = answer(get(path));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(page(response).selectFirst("h1").text()).isEqualTo(title);
        assertThat(response.getHeader("HX-Retarget")).isEqualTo("#content");
    }

    @Test
    void aWrongMethodSaysWhereToGo() throws Exception {
        assertThat(answer(post("/trouble/missing")).getStatus()).isEqualTo(405);
    }

    @Test
    void aFailureShowsAReferenceAndNothingOfTheException() throws Exception {
        MockHttpServletResponse response = answer(get("/trouble/broken"));

        assertThat(page(response).select("strong.number").text()).matches("[0-9A-F]{8}");
        assertThat(response.getContentAsString())
                .doesNotContain("secret detail")
                .doesNotContain("Exception")
                .doesNotContain("at fr.jumelages");
    }

    @Test
    void anUnknownRefusalStillSpeaks() throws Exception {
        assertThat(page(answer(get("/trouble/refused"))).select("p.lead").text())
                .isEqualTo("Rien n’a été modifié. Revenez à la page précédente et vérifiez votre réponse.");
    }

    @Test
    void aFormWithoutItsTokenIsToldToReload() throws Exception {
        MockHttpServletResponse response = answer(post("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(page(response).selectFirst("h1").text()).isEqualTo("Cette page est restée ouverte trop longtemps");
    }

    @Test
    void anOddStatusOfTheContainerIsShownToo() throws Exception {
        assertThat(answer(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 418))
                        .getStatus())
                .isEqualTo(418);
    }

    @ParameterizedTest
    @CsvSource({"/trouble/pool", "/trouble/shutdown"})
    void withoutItsDatabaseTheSiteSaysSoPlainly(String path) throws Exception {
        MockHttpServletResponse response = answer(get(path));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(page(response).selectFirst("h1").text()).isEqualTo("Le site revient dans un instant");
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return pages.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }

    @Controller
    static class Trouble {

        @GetMapping("/trouble/{kind}")
        String trouble(@PathVariable String kind) throws SQLException {
            throw switch (kind) {
                case "missing" -> new NotFound("project JUM-2026-00042");
                case "refused" -> new Refusal("noSuchCode");
                case "overtaken" -> new OptimisticLockingFailureException("row");
                case "large" -> new MaxUploadSizeExceededException(1);
                case "pool" -> new IllegalStateException(new SQLTransientConnectionException("pool"));
                case "shutdown" -> new IllegalStateException(new SQLException("shutdown", "57P01"));
                default -> new IllegalStateException("secret detail");
            };
        }

        @GetMapping("/trouble/of/{id}")
        String of(@PathVariable UUID id) {
            return id.toString();
        }
    }
}

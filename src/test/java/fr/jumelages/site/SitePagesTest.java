package fr.jumelages.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SitePages
class SitePagesTest {

    @Autowired
    WebApplicationContext application;

    private MockMvc pages;

    @BeforeEach
    void pages() {
        pages = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles",
                "/plan-du-site",
                "/local/styles",
                "/error"
            })
    void everyPageHasOneHeadingOneMainAndItsWordsInBothLanguages(String path) throws Exception {
        for (String language : new String[] {"fr", "en"}) {
            Document page = open(path + "?lang=" + language);

            assertThat(page.select("h1")).as("%s h1", path).hasSize(1);
            assertThat(page.select("main#content")).hasSize(1);
            assertThat(page.title()).contains("Jumelages");
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(page.text()).doesNotContain("??").doesNotContain("…");
            assertThat(page.select("img:not([alt]), [style], script:not([src])"))
                    .isEmpty();
            keep(path, language, page);
        }
    }

    private Document open(String path) throws Exception {
        String html = pages.perform(get(path)).andReturn().getResponse().getContentAsString();
        return Jsoup.parse(html);
    }

    /** For the eye: target/pages holds what was rendered. */
    private static void keep(String path, String language, Document page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pages"));
        String name = path.equals("/") ? "home" : path.substring(1).replace('/', '-');
        page.select("script").forEach(Element::remove);
        Files.writeString(folder.resolve(name + "-" + language.toLowerCase(Locale.ROOT) + ".html"), page.outerHtml());
    }
}

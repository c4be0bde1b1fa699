package fr.jumelages.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a person on a slow phone line downloads for the first page: at most 300 KB in ten requests. */
@SitePages
class FirstVisitTest {

    private static final int MOST_BYTES = 300 * 1024;
    private static final int MOST_REQUESTS = 10;
    private static final int MOST_ELEMENTS = 500;
    private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./\\.\\./(vendor/fonts/[^\"]+)\"\\)");

    @Autowired
    WebApplicationContext application;

    @Test
    void theFirstPageIsLight() throws Exception {
        String html = MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(get("/"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document page = Jsoup.parse(html);
        Set<String> parts = parts(page);
        int bytes = zipped(html.getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            bytes += part.endsWith(".woff2") ? read(part).length : zipped(read(part));
        }

        assertThat(parts.size() + 1).as("requests: %s", parts).isLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(bytes).as("bytes sent").isLessThanOrEqualTo(MOST_BYTES);
        assertThat(page.getAllElements()).hasSizeLessThanOrEqualTo(MOST_ELEMENTS);
    }

    private static Set<String> parts(Document page) throws IOException {
        var parts = new TreeSet<String>();
        for (Element part : page.select("link[href], script[src], img[src], use[href]")) {
            String address = part.hasAttr("href") ? part.attr("href") : part.attr("src");
            parts.add(address.replaceFirst("^/", "").replaceFirst("#.*", ""));
        }
        String css = new String(read("assets/css/jumelages.css"), StandardCharsets.UTF_8);
        Matcher font = FONT.matcher(css);
        while (font.find()) {
            parts.add(font.group(1));
        }
        return parts;
    }

    private static int zipped(byte[] content) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(content);
        }
        return zipped.size();
    }

    private static byte[] read(String part) throws IOException {
        try (InputStream file = new ClassPathResource("static/" + part).getInputStream()) {
            return file.readAllBytes();
        }
    }
}

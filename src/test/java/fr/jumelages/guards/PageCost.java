package fr.jumelages.guards;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.testing.SqlStatements;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What one answer of a page costs. @param bytes as sent, compressed; @param nodes elements of its document */
record PageCost(int statements, int bytes, int nodes) {

    static PageCost of(MockMvc http, Person person, String path) throws Exception {
        MockHttpServletResponse[] answer = new MockHttpServletResponse[1];
        var request = person == null ? get(path) : get(path).with(authentication(new SignedIn(person)));
        List<String> statements = SqlStatements.during(
                () -> answer[0] = http.perform(request).andReturn().getResponse());
        if (answer[0].getStatus() != 200) {
            throw new AssertionError(path + " answers " + answer[0].getStatus());
        }
        String html = answer[0].getContentAsString();
        return new PageCost(
                statements.size(),
                zipped(answer[0].getContentAsByteArray()),
                Jsoup.parse(html).getAllElements().size());
    }

    private static int zipped(byte[] content) throws Exception {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(content);
        }
        return zipped.size();
    }
}

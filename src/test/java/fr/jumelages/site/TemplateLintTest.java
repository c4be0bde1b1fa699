package fr.jumelages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What no template may do. Each rule names the file and the place, and says what to do instead. */
class TemplateLintTest {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ICON = Pattern.compile("icon\\('([a-z0-9-]+)'\\)");
    private static final List<String> RESTRICTED = List.of("th:replace", "th:insert", "th:href", "th:src", "th:action");
    private static final Pattern BEAN = Pattern.compile("\\$\\{[^}]*@[a-z]\\w*\\.");
    /** Content is replaced when the page is made, so what stands in the file is only for whoever reads it. */
    private static final List<String> REPLACING = List.of("th:text", "th:replace", "th:insert", "th:remove");

    @Test
    void textIsAlwaysEscaped() {
        assertThat(places(
                        element -> has(element, "th:utext") || element.ownText().contains("[(")))
                .as("th:utext and [(…)] write unescaped HTML: use th:text")
                .isEmpty();
    }

    @Test
    void nothingIsInline() {
        assertThat(places(TemplateLintTest::inline))
                .as("the Content-Security-Policy blocks inline scripts, handlers and styles: use static/assets")
                .isEmpty();
    }

    @Test
    void noAddressRunsAScript() {
        assertThat(places(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getValue().contains("javascript:"))))
                .isEmpty();
    }

    @Test
    void aReplacedElementHasNoCondition() {
        assertThat(places(element -> (has(element, "th:replace") || has(element, "th:insert"))
                        && (has(element, "th:if") || has(element, "th:unless") || has(element, "th:each"))))
                .as("th:replace is done before th:if and th:each on the same element: wrap it in <th:block th:if=…>")
                .isEmpty();
    }

    @Test
    void noBeanIsNamedWhereThymeleafRefusesIt() {
        assertThat(places(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> RESTRICTED.contains(attribute.getKey())
                                && BEAN.matcher(attribute.getValue()).find())))
                .as("no ${@bean…} in fragment parameters and addresses: dates are ${when…}, others need th:with")
                .isEmpty();
    }

    @Test
    void wordsComeFromTheMessageBundles() {
        assertThat(pages(template -> !template.named("site/outage.html")
                        && !template.named("site/unreadable.html")
                        && !template.in("local")))
                .as("visible words belong into messages/<feature>.properties: th:text=\"#{…}\"")
                .flatExtracting(TemplateLintTest::literalWords)
                .isEmpty();
    }

    @Test
    void everyIconIsInTheSprite() throws IOException {
        String sprite = Files.readString(Path.of("src/main/resources/static/assets/icons.svg"));
        for (Template template : Template.pages()) {
            Matcher icon = ICON.matcher(template.source());
            while (icon.find()) {
                assertThat(sprite)
                        .as("%s shows icon '%s': add it in src/main/frontend/sprite.mjs", template, icon.group(1))
                        .contains("<symbol id=\"" + icon.group(1) + "\"");
            }
        }
    }

    @Test
    void everyPostedFormGoesThroughThymeleafSoThatItCarriesItsToken() {
        assertThat(places(element -> element.normalName().equals("form")
                        && element.attr("method").equalsIgnoreCase("post")
                        && !has(element, "th:action")))
                .as("a form that is posted needs th:action: the CSRF field is added there")
                .isEmpty();
    }

    @Test
    void everyPictureHasAnAlternative() {
        assertThat(places(element ->
                        element.normalName().equals("img") && !has(element, "alt") && !has(element, "th:alt")))
                .isEmpty();
    }

    private static boolean inline(Element element) {
        boolean script =
                element.normalName().equals("script") && !element.data().isBlank();
        boolean style = element.normalName().equals("style") || has(element, "style") || has(element, "th:style");
        return script || style || element.attributes().asList().stream().anyMatch(TemplateLintTest::handler);
    }

    private static boolean handler(Attribute attribute) {
        String name = attribute.getKey().replaceFirst("^(th|data-th):?-?", "");
        return name.matches("on[a-z]+")
                || name.startsWith("hx-on")
                || attribute.getValue().matches("(?s).*\\bon\\w+\\s*=.*\\(.*");
    }

    private static List<String> literalWords(Template template) {
        var found = new ArrayList<String>();
        for (Element element : template.tree().getAllElements()) {
            for (TextNode text : element.textNodes()) {
                if (LETTERS.matcher(text.text().replace("Jumelages", "")).find() && !replaced(element)) {
                    found.add(template + ": “" + text.text().strip() + "”");
                }
            }
        }
        return found;
    }

    private static boolean replaced(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Element here = at;
            if (REPLACING.stream().anyMatch(name -> has(here, name))
                    && !at.normalName().equals("html")) {
                return true;
            }
        }
        return Set.of("script", "style").contains(element.normalName());
    }

    private static List<String> places(Predicate<Element> bad) {
        return Template.pages().stream()
                .flatMap(template -> template.tree().getAllElements().stream()
                        .filter(bad)
                        .map(element ->
                                template + ": " + element.clone().empty().outerHtml()))
                .toList();
    }

    private static List<Template> pages(Predicate<Template> wanted) {
        return Template.pages().stream().filter(wanted).toList();
    }

    private static boolean has(Element element, String attribute) {
        return element.attributes().hasKeyIgnoreCase(attribute);
    }
}

package fr.jumelages.forms;

import static fr.jumelages.forms.Forms.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a form: usable without JavaScript, with names for everything, errors beside their fields. */
class FormRenderingTest {

    private static final FormSchema SCHEMA = Forms.everything();

    private static Document untouched() {
        return Rendering.page(FormView.of(SCHEMA, FormInput.initial(SCHEMA, Forms.data()), Forms.data(), List.of()));
    }

    private static Document refused(String... typed) {
        Validation validation = Forms.validate(SCHEMA, typed(typed), Forms.data());
        return Rendering.page(FormView.of(SCHEMA, validation.typed(), Forms.data(), validation.errors()));
    }

    @Test
    void everyControlHasANameForPeople() {
        for (Element control : untouched().select("input:not([type=hidden]), select, textarea")) {
            assertThat(control.id()).isNotEmpty();
            assertThat(control.ownerDocument().select("label[for=" + control.id() + "]"))
                    .as(control.outerHtml())
                    .hasSize(1);
        }
    }

    @Test
    void idsAreUniqueAndReferencesResolve() {
        Document page = refused("steps[0]._row", "1", "steps[1]._row", "1", "mode", "REMOTE");
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());

        page.select("[aria-describedby]")
                .forEach(element -> assertThat(ids)
                        .containsAll(List.of(element.attr("aria-describedby").split(" "))));
        page.select("#error-summary a")
                .forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    }

    @Test
    void showsNativeInputs() {
        Document page = untouched();

        assertThat(page.select("#field-day").attr("type")).isEqualTo("date");
        assertThat(page.select("#field-hour").attr("type")).isEqualTo("time");
        assertThat(page.select("#field-hour").attr("step")).isEqualTo("900");
        assertThat(page.select("#field-at").attr("type")).isEqualTo("datetime-local");
        assertThat(page.select("#field-mail").attr("type")).isEqualTo("email");
        assertThat(page.select("#field-mail").attr("autocomplete")).isEqualTo("email");
        assertThat(page.select("#field-phone").attr("type")).isEqualTo("tel");
        assertThat(page.select("#field-residents").attr("inputmode")).isEqualTo("numeric");
        assertThat(page.select("#field-residents + .input-group-text").text()).isEqualTo("personnes");
        assertThat(page.select("select#field-level option").eachText()).containsExactly("Choisissez", "CM2", "Sixième");
        assertThat(page.select("input[name=themes]").eachAttr("type")).containsOnly("checkbox");
        assertThat(page.select("#field-photos").attr("accept")).isEqualTo(".jpg,.png");
        assertThat(page.select("#field-photos").hasAttr("multiple")).isTrue();
    }

    @Test
    void groupsChoicesUnderTheirQuestion() {
        Element mode = untouched().selectFirst("#field-mode");

        assertThat(mode.tagName()).isEqualTo("fieldset");
        assertThat(mode.selectFirst("legend").text()).isEqualTo("Forme");
        assertThat(mode.attr("role")).isEqualTo("radiogroup");
        assertThat(mode.attr("aria-required")).isEqualTo("true");
    }

    @Test
    void marksOptionalFieldsOnly() {
        Document page = untouched();

        assertThat(page.select("label[for=field-comment]").text()).isEqualTo("Commentaire (optionnel)");
        assertThat(page.select("label[for=field-name]").text()).isEqualTo("Nom");
        assertThat(page.select("label[for=field-agreed]").text()).isEqualTo("Direction informée");
    }

    @Test
    void saysWhatIsWrongAtTheFieldAndOnTop() {
        Document page = refused("name", "L");
        Element name = page.selectFirst("#field-name");

        assertThat(name.attr("value")).isEqualTo("L");
        assertThat(name.attr("aria-invalid")).isEqualTo("true");
        assertThat(name.attr("aria-describedby")).isEqualTo("field-name-hint field-name-error");
        assertThat(page.select("#field-name-error").text()).startsWith("Complétez «");
        assertThat(page.select("#error-summary h2").text()).isEqualTo("3 réponses sont à revoir");
        assertThat(page.select("#error-summary a").first().attr("href")).isEqualTo("#field-name");
    }

    @Test
    void showsPartsThatTheAnswersCallFor() {
        assertThat(untouched().select("[name=link]")).isEmpty();
        assertThat(refused("mode", "REMOTE").select("[name=link]")).hasSize(1);
        assertThat(refused("steps[0].plan", "true", "steps[1]._row", "1")
                        .select("[name$=how]")
                        .eachAttr("name"))
                .containsExactly("steps[0].how");
    }

    @Test
    void refreshesByHtmxWhereOthersDepend() {
        FormView view = FormView.of(SCHEMA, FormInput.initial(SCHEMA, Forms.data()), Forms.data(), List.of());
        Document page = Rendering.page(view.refreshedBy("/taches/42"));

        assertThat(page.select("#form-sample").attr("hx-target")).isEqualTo("#form-sample");
        assertThat(page.select("#form-sample").attr("hx-select")).isEqualTo("#form-sample > *");
        Element watched = page.selectFirst("#field-mode").closest("[hx-post]");
        assertThat(watched.attr("hx-post")).isEqualTo("/taches/42");
        assertThat(watched.attr("hx-trigger")).isEqualTo("change");
        assertThat(watched.attr("hx-vals")).isEqualTo("{\"_refresh\":\"1\"}");
        assertThat(page.selectFirst("#field-name").closest("[hx-post]")).isNull();
        assertThat(page.select("button[name=_add]").attr("hx-post")).isEqualTo("/taches/42");
    }

    @Test
    void worksWithoutJavaScript() {
        Document page = untouched();

        assertThat(page.select("[hx-post], [hx-target]")).isEmpty();
        assertThat(page.select("noscript button[name=_refresh]")).hasSize(1);
        assertThat(page.select("button[name=_add]").attr("value")).isEqualTo("steps");
        assertThat(page.select("button[name=_remove]").eachAttr("value")).containsExactly("steps[0]", "steps[1]");
        assertThat(page.select("form button").first().hasAttr("name"))
                .as("Enter presses the first button")
                .isFalse();
    }

    @Test
    void goesOnInTheRowAdded() {
        FormInput added =
                FormInput.of(typed("steps[0]._row", "1", "_add", "steps")).changed(SCHEMA);
        Document page = Rendering.page(FormView.of(SCHEMA, added, Forms.data(), List.of()));

        assertThat(page.select("[autofocus]").eachAttr("name")).containsExactly("steps[1].time");
        assertThat(page.select("[data-announce]").attr("data-announce")).isEqualTo("Une ligne a été ajoutée.");
        assertThat(page.select("legend").eachText()).contains("Ligne 1", "Ligne 2");
    }

    @Test
    void showsGivenValuesThatNobodyChanges() {
        Document page = refused("reference", "forged", "secret", "forged");

        assertThat(page.select("#field-reference").attr("value")).isEqualTo("JUM-2026-00042");
        assertThat(page.select("#field-reference").hasAttr("readonly")).isTrue();
        assertThat(page.select("#field-secret").attr("value")).isEmpty();
    }

    @Test
    void showsWordsTablesAndDocuments() {
        Document page = refused("photos", "d1", "photos", "unknown");

        assertThat(page.select(".form-passage h2").html()).isEqualTo("Avant de <em>commencer</em>");
        assertThat(page.select(".form-passage p").html())
                .isEqualTo("Lisez <strong>bien</strong> <a href=\"/guide\">le guide</a>.");
        assertThat(page.select(".form-passage li").eachText()).containsExactly("un", "deux");
        assertThat(page.select("table caption").text()).isEqualTo("Créneaux");
        assertThat(page.select("tbody th, tbody td").eachText()).containsExactly("lundi", "14 h");
        assertThat(page.select("input[type=checkbox][name=photos]").eachAttr("value"))
                .containsExactly("d1");
        assertThat(page.select("label[for=field-photos-1]").text()).isEqualTo("photo.jpg");
    }

    @Test
    void hasNothingThatAStrictContentPolicyForbids() {
        Document page = refused("name", "<script>alert(1)</script>");

        assertThat(page.select("script, style, [style]")).isEmpty();
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
    }

    @Test
    void speaksEnglish() {
        Document page = Rendering.page(
                FormView.of(SCHEMA, FormInput.initial(SCHEMA, Map.of()), Map.of(), List.of()), Locale.ENGLISH);

        assertThat(page.select("label[for=field-comment]").text()).isEqualTo("Commentaire (optional)");
        assertThat(page.select("table td").text()).isEqualTo("Nothing to show yet.");
    }
}

package fr.jumelages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whatever is posted, a form answers, keeps only its own keys, and shows nothing of it as markup. Seeded, so that a failure comes again. */
class HostileInputTest {

    private static final FormSchema SCHEMA = Forms.everything();
    private static final Set<String> ROW_KEYS = Set.of("time", "what", "plan", "how");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Les Tilleuls",
            "12",
            "-1",
            "0",
            "1e999",
            "NaN",
            "99999999999999999999",
            "1,5",
            "1.5.5",
            "٣",
            "true",
            "on",
            "false",
            "null",
            "undefined",
            "IN_PERSON",
            "REMOTE",
            "mon",
            "CM2",
            "d1",
            "d2",
            "2026-12-04",
            "2026-02-30",
            "0000-00-00",
            "-999999999-01-01",
            "+999999999-12-31",
            "04/12/2026",
            "31/02/2026",
            "14:30",
            "25:61",
            "14h",
            "h",
            ":",
            "24:00",
            "2026-12-04T14:30",
            "T",
            "2026-12-04T",
            "2026-12-04T14:30:59.999Z",
            "a@b.fr",
            "a@" + "b.".repeat(200) + "fr",
            "+33123456789",
            "00",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7}",
            "#{7*7}",
            "__${T(java.lang.Runtime).getRuntime().exec('id')}__",
            "[[${7*7}]]",
            "{{7*7}}",
            "=1+1",
            "{0}",
            "'{'0",
            "\u0000",
            "\r\nSet-Cookie: a=b",
            "\uD800",
            "\uDC00\uD800",
            "é̂".repeat(50),
            "\u202E\u2066",
            "😀".repeat(600),
            "a".repeat(10_001),
            "a".repeat(15_000),
            "' or 1=1 --",
            "../../etc/passwd",
            "%00%0a",
            "\uFFFF",
            "\u0085",
            "(((((((((a",
            "\\",
            "\t\t\t");

    private static final List<String> NAMES = List.of(
            "name",
            "mail",
            "phone",
            "finess",
            "comment",
            "residents",
            "price",
            "day",
            "hour",
            "at",
            "level",
            "mode",
            "link",
            "agreed",
            "days",
            "themes",
            "photos",
            "reference",
            "secret",
            "steps",
            "slots",
            "levels",
            "_add",
            "_remove",
            "_refresh",
            "_row",
            "_csrf",
            "__proto__",
            "constructor",
            "isAdmin",
            "this",
            "parent",
            "i",
            "",
            " ",
            "steps[]",
            "steps[0]",
            "steps[-1].time",
            "steps[0].time",
            "steps[0].what",
            "steps[0].plan",
            "steps[0].how",
            "steps[0]._row",
            "steps[1].time",
            "steps[1].what",
            "steps[1]._row",
            "steps[3].what",
            "steps[9999].what",
            "steps[99999999999].what",
            "steps[0].steps[0].what",
            "steps[0].isAdmin",
            "other[0].what",
            "name[0].x",
            "steps.0.time",
            "steps[0].",
            ".time",
            "[0].time",
            "a".repeat(5_000));

    private static Map<String, List<String>> post(Random random) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        int fields = random.nextInt(40);
        for (int field = 0; field < fields; field++) {
            List<String> texts = new ArrayList<>();
            int count = random.nextInt(10) == 0 ? random.nextInt(5) : 1;
            for (int text = 0; text < count; text++) {
                texts.add(random.nextInt(3) == 0 ? noise(random) : TEXTS.get(random.nextInt(TEXTS.size())));
            }
            posted.put(NAMES.get(random.nextInt(NAMES.size())), texts);
        }
        return posted;
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(30), 0, 0x10000)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    @Test
    void tenThousandPostsAreAnsweredWithKnownKeysOnly() throws JsonProcessingException {
        Random random = new Random(20261122);
        for (int round = 0; round < 10_000; round++) {
            Map<String, List<String>> posted = post(random);

            Validation validation = Forms.validate(SCHEMA, posted, round % 5 == 0 ? Map.of() : Forms.data());

            assertThat(SCHEMA.keys()).containsAll(validation.answers().toMap().keySet());
            assertThat(validation.answers().toMap()).doesNotContainKeys("reference", "secret");
            validation
                    .answers()
                    .rows("steps")
                    .forEach(row -> assertThat(ROW_KEYS).containsAll(row.toMap().keySet()));
            assertThat(ConformanceCase.JSON.writeValueAsString(
                            validation.answers().toMap()))
                    .doesNotContain("\\u0000");
            assertThat(SCHEMA.describe(validation.answers(), Locale.FRENCH))
                    .hasSize(validation.answers().toMap().size());
        }
    }

    @Test
    void everyButtonLeavesAFormThatCanBeShown() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            FormInput input = FormInput.of(post(random));
            FormView view = FormView.of(SCHEMA, input.changed(SCHEMA), Forms.data(), List.of());
            assertThat(view.nodes()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void nothingPostedIsShownAsMarkup() {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            Validation validation = Forms.validate(SCHEMA, post(random), Forms.data());
            FormView view = FormView.of(SCHEMA, validation.typed(), Forms.data(), validation.errors());

            Document page = Rendering.page(view.refreshedBy("/taches/1"));

            assertThat(page.select("script, img, iframe, [style], [onerror], [onclick], [onload]"))
                    .isEmpty();
            assertThat(page.html()).doesNotContain("=49", ">49<");
        }
    }

    @Test
    void aMegabyteInOneFieldIsTooLong() {
        Map<String, List<String>> posted = Map.of("comment", List.of("é".repeat(1_000_000)));

        assertThat(Forms.validate(SCHEMA, posted, Forms.data()).errors())
                .extracting(FormError::name)
                .contains("comment");
    }
}

package fr.jumelages.forms;

import static fr.jumelages.forms.Forms.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What {@link FormConformanceTest} does not show: typed answers, what is dropped, rows, files, words of errors. */
class FormValidatorTest {

    private static final ResourceBundleMessageSource MESSAGES = Rendering.messages();

    private static Map<String, List<String>> complete() {
        return typed(
                "name",
                " Les Tilleuls ",
                "mail",
                "contact@tilleuls.fr",
                "phone",
                "01 23.45-67 89",
                "finess",
                "2A0000012",
                "comment",
                "un\r\ndeux",
                "residents",
                "12",
                "price",
                "1 234,5",
                "day",
                "2026-12-04",
                "hour",
                "14:45",
                "at",
                "2026-12-04T14:30",
                "level",
                "6E",
                "mode",
                "REMOTE",
                "link",
                "https://visio.fr/x",
                "agreed",
                "true",
                "days",
                "tue",
                "days",
                "mon",
                "themes",
                "play",
                "steps[0]._row",
                "1",
                "steps[0].time",
                "14:00",
                "steps[0].what",
                "Accueil",
                "steps[7]._row",
                "1",
                "steps[7].time",
                "14 h 30",
                "steps[7].what",
                "Jeux",
                "steps[7].plan",
                "true",
                "steps[7].how",
                "Visio",
                "photos",
                "d1");
    }

    private static List<String> words(Validation validation, Locale locale) {
        return validation.errors().stream()
                .map(error -> MESSAGES.getMessage(error, locale).replace('\u202F', ' '))
                .toList();
    }

    @Test
    void givesTypedAnswers() {
        Validation validation = Forms.validate(Forms.everything(), complete(), Forms.data());
        Answers answers = validation.answers();

        assertThat(validation.errors()).isEmpty();
        assertThat(answers.text("name")).isEqualTo("Les Tilleuls");
        assertThat(answers.text("phone")).isEqualTo("0123456789");
        assertThat(answers.text("comment")).isEqualTo("un\ndeux");
        assertThat(answers.integer("residents")).isEqualTo(12);
        assertThat(answers.number("price")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(answers.date("day")).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(answers.time("hour")).isEqualTo(LocalTime.of(14, 45));
        assertThat(answers.dateTime("at")).isEqualTo(LocalDateTime.of(2026, 12, 4, 14, 30));
        assertThat(answers.flag("agreed")).isTrue();
        assertThat(answers.choices("days")).containsExactly("mon", "tue");
        assertThat(answers.choices("photos")).containsExactly("d1");
        assertThat(answers.rows("steps")).hasSize(2);
        assertThat(answers.rows("steps").get(1).time("time")).isEqualTo(LocalTime.of(14, 30));
        assertThat(answers.rows("steps").get(1).text("how")).isEqualTo("Visio");
        assertThat(answers.rows("steps").get(0).flag("plan")).isFalse();
    }

    @Test
    void answersSurviveJson() throws Exception {
        Answers answers =
                Forms.validate(Forms.everything(), complete(), Forms.data()).answers();
        String json = ConformanceCase.JSON.writeValueAsString(answers.toMap());

        @SuppressWarnings("unchecked")
        Answers again = Answers.of(ConformanceCase.JSON.readValue(json, Map.class));

        assertThat(again.number("price")).isEqualByComparingTo("1234.5");
        assertThat(again.integer("residents")).isEqualTo(12);
        assertThat(again.date("day")).isEqualTo(answers.date("day"));
        assertThat(again.rows("steps").get(1).toMap())
                .isEqualTo(answers.rows("steps").get(1).toMap());
    }

    @Test
    void dropsWhatNobodyWasAskedFor() {
        Map<String, List<String>> typed = complete();
        typed.putAll(typed(
                "reference", "JUM-1", "secret", "x", "isAdmin", "true", "steps[0].role", "ADMIN", "mode", "IN_PERSON"));
        typed.put("mode", List.of("IN_PERSON"));

        Validation validation = Forms.validate(Forms.everything(), typed, Forms.data());

        assertThat(validation.errors()).isEmpty();
        assertThat(validation.answers().toMap()).doesNotContainKeys("reference", "secret", "isAdmin", "link");
        assertThat(validation.answers().rows("steps").get(0).toMap()).containsOnlyKeys("time", "what", "plan");
        assertThat(validation.typed().toMap()).doesNotContainKeys("isAdmin", "steps[0].role");
        assertThat(validation.typed().toMap()).containsKey("link");
    }

    @Test
    void keepsWhatWasTypedBesideErrors() {
        Map<String, List<String>> typed = complete();
        typed.put("residents", List.of("beaucoup"));
        typed.put("name", List.of("L"));

        Validation validation = Forms.validate(Forms.everything(), typed, Forms.data());

        assertThat(validation.isValid()).isFalse();
        assertThat(validation.errors()).extracting(FormError::name).containsExactly("name", "residents");
        assertThat(validation.typed().typed("residents")).containsExactly("beaucoup");
        assertThat(words(validation, Locale.FRENCH))
                .containsExactly(
                        "Complétez « Nom » : il faut au moins 2 caractères, vous en avez écrit 1.",
                        "Écrivez « Résidents » en chiffres, par exemple 12.");
    }

    @Test
    void namesTheRow() {
        Validation validation = Forms.validate(
                Forms.everything(),
                typed("steps[0]._row", "1", "steps[0].time", "14:00", "steps[0].what", "x", "steps[3]._row", "1"),
                Forms.data());

        assertThat(validation.errors()).extracting(FormError::name).contains("steps[1].time", "steps[1].what");
        assertThat(validation.errors()).extracting(FormError::fieldId).contains("field-steps-1-time");
        assertThat(words(validation, Locale.FRENCH)).contains("Remplissez « Activité, ligne 2 ».");
        assertThat(words(validation, Locale.ENGLISH)).contains("Fill in “Activité, row 2”.");
    }

    @Test
    void namesTheGroupOfLabelsThatSeveralFieldsBear() throws IOException {
        FormSchema counts = Forms.parse(Files.readString(Path.of("forms/onboarding/inform-residents.form"))
                .replace("\"id\": \"inform-residents\"", "\"id\": \"sample\""));
        Validation validation = Forms.validate(counts, typed("takingNo", "-1"));

        assertThat(validation.errors())
                .extracting(error -> MESSAGES.getMessage(error, Locale.FRENCH).replace('\u202F', ' '))
                .contains(
                        "Indiquez un nombre pour « Prendre des photos : oui ».",
                        "Indiquez pour « Prendre des photos : non » un nombre d’au moins 0.",
                        "Indiquez un nombre pour « Les publier : sans réponse ».",
                        "Cochez au moins une réponse pour « Comment avez-vous informé ? ».");
        assertThat(validation.errors())
                .extracting(error -> MESSAGES.getMessage(error, Locale.ENGLISH))
                .anySatisfy(words -> assertThat(words).contains("Prendre des photos: oui"));
    }

    @Test
    void everyErrorHasWordsInBothLanguages() {
        TreeSet<String> codes = new TreeSet<>();
        for (String text : List.of(
                "",
                "x",
                "x".repeat(20_000),
                "0",
                "99",
                "1.23",
                "2020-01-01",
                "0001-01-01",
                "14:07",
                "2026-02-30T25:00")) {
            Map<String, List<String>> typed = new java.util.LinkedHashMap<>();
            Forms.everything().keys().forEach(key -> typed.put(key, List.of(text)));
            typed.put("photos", List.of("d1", "d2", text));
            Validation validation = Forms.validate(Forms.everything(), typed, Forms.data());
            validation.errors().forEach(error -> codes.add(error.code()));
            assertThat(words(validation, Locale.FRENCH)).allSatisfy(FormValidatorTest::isASentence);
            assertThat(words(validation, Locale.ENGLISH)).allSatisfy(FormValidatorTest::isASentence);
        }
        assertThat(codes).hasSizeGreaterThan(15);
    }

    private static void isASentence(String words) {
        assertThat(words).doesNotContain("{", "}", "forms.").endsWith(".").contains(" ");
    }

    @Test
    void judgesPastDaysInThePersonsZone() {
        FormSchema schema = Forms.of(
                "{'type':'datetime','key':'day','subtype':'date','dateLabel':'Jour','disallowPassedDates':true}");

        assertThat(Forms.validate(schema, typed("day", "2026-11-22")).isValid()).isTrue();
        assertThat(Forms.validate(schema, typed("day", "2026-11-21")).errors())
                .extracting(FormError::code)
                .containsExactly("forms.error.past");
        Map<String, Object> farAhead = Map.of(FormData.ZONE, ZoneId.of("Pacific/Kiritimati"));
        assertThat(Forms.validate(schema, typed("day", "2026-11-22"), farAhead).isValid())
                .isFalse();
    }

    @Test
    void acceptsOnlyDocumentsThatTheCallerKnows() {
        FormSchema schema =
                Forms.of("{'type':'filepicker','key':'photo','label':'Photo','validate':{'required':true}}");
        Map<String, Object> known = Map.of(FormData.DOCUMENTS, Map.of("d1", "a.jpg", "d2", "b.jpg"));

        assertThat(Forms.validate(schema, typed("photo", "d1"), known).answers().choices("photo"))
                .containsExactly("d1");
        assertThat(Forms.validate(schema, typed("photo", "d9"), known).errors())
                .extracting(FormError::code)
                .containsExactly("forms.error.file");
        assertThat(words(Forms.validate(schema, typed("photo", "d1", "photo", "d2"), known), Locale.FRENCH))
                .containsExactly("Gardez un seul fichier pour « Photo ».");
        assertThat(Forms.validate(schema, typed("photo", "d1")).isValid()).isFalse();
        assertThat(Forms.validate(schema, typed()).errors())
                .extracting(FormError::code)
                .containsExactly("forms.error.missingFile");
    }

    @Test
    void refusesEndlessTextsAndLists() {
        FormSchema schema = Forms.of(
                "{'type':'textarea','key':'t','label':'T'}",
                "{'type':'dynamiclist','path':'rows','label':'Lignes','components':[{'type':'textfield','key':'a','label':'A'}]}");
        Map<String, List<String>> typed = typed("t", "é".repeat(10_001));
        for (int row = 0; row < 200; row++) {
            typed.put("rows[" + row * 7 + "].a", List.of("x"));
        }

        assertThat(Forms.validate(schema, typed).errors())
                .extracting(FormError::code)
                .containsExactly("forms.error.tooLong", "forms.error.rows");
        assertThat(Forms.validate(schema, typed("t", "é".repeat(10_000))).isValid())
                .isTrue();
    }

    @Test
    void aClosedListTakesNoMoreRowsThanItShowed() {
        FormSchema schema = Forms.of(
                "{'type':'dynamiclist','path':'rows','label':'Lignes','allowAddRemove':false,'components':["
                        + "{'type':'textfield','key':'day','label':'Jour','readonly':true},{'type':'checkbox','key':'ok','label':'Ok'}]}");
        Map<String, Object> data = Map.of("rows", List.of(Map.of("day", "lundi"), Map.of("day", "mardi")));
        List<String> ticks = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            ticks.addAll(List.of("rows[" + row + "].ok", "true"));
        }

        Validation validation = Forms.validate(schema, typed(ticks.toArray(String[]::new)), data);

        assertThat(validation.answers().rows("rows")).hasSize(2);
    }

    @Test
    void droppedRowsAreThoseWithoutAnyAnswer() {
        FormSchema schema = Forms.of("{'type':'dynamiclist','path':'rows','label':'Lignes','components':["
                + "{'type':'textfield','key':'a','label':'A'},{'type':'checkbox','key':'b','label':'B'}]}");

        Validation validation =
                Forms.validate(schema, typed("rows[0]._row", "1", "rows[1]._row", "1", "rows[1].a", "x"));

        assertThat(validation.answers().rows("rows")).hasSize(1);
    }

    @Test
    void conditionsThatContradictEachOtherStop() {
        FormSchema schema = Forms.of(
                "{'type':'textfield','key':'a','label':'A','conditional':{'hide':'=b != null'}}",
                "{'type':'textfield','key':'b','label':'B','conditional':{'hide':'=a = null'}}");

        assertThat(Forms.validate(schema, typed("a", "x", "b", "y")).isValid()).isTrue();
    }

    @Test
    void patternsRunInLinearTime() {
        FormSchema schema =
                Forms.of("{'type':'textfield','key':'a','label':'A','validate':{'pattern':'^(a|a)*b?(a|aa)*c$'}}");

        long before = System.nanoTime();
        Forms.validate(schema, typed("a", "a".repeat(1_000)));

        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }
}

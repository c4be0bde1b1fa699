package fr.jumelages.forms;

import static fr.jumelages.forms.Forms.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers in words, for the case page and the recap pages. */
class DescribedTest {

    private static final Answers ANSWERS = Answers.of(Map.of(
            "residents",
            1200,
            "day",
            "2026-12-01",
            "hour",
            "14:00",
            "at",
            "2026-12-04T14:30",
            "level",
            "6E",
            "agreed",
            false,
            "days",
            List.of("mon", "tue"),
            "photos",
            List.of("d1"),
            "link",
            "https://visio.fr",
            "steps",
            List.of(Map.of("time", "09:05", "what", "Accueil", "plan", true), Map.of("time", "10:00"))));

    private static String value(String label, Locale locale) {
        return Forms.everything().sections(ANSWERS, Forms.data(), locale).stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void saysDatesTimesAndLabels() {
        assertThat(value("Jour", Locale.FRENCH)).isEqualTo("mardi 1er décembre 2026");
        assertThat(value("Heure", Locale.FRENCH)).isEqualTo("14\u00A0h");
        assertThat(value("Quand", Locale.FRENCH)).isEqualTo("vendredi 4 décembre 2026 à 14\u00A0h\u00A030");
        assertThat(value("Résidents", Locale.FRENCH).replaceAll("\\h", " ")).isEqualTo("1 200 personnes");
        assertThat(value("Niveau", Locale.FRENCH)).isEqualTo("Sixième");
        assertThat(value("Direction informée", Locale.FRENCH)).isEqualTo("non");
        assertThat(value("Jours", Locale.FRENCH)).isEqualTo("Lundi, Mardi");
        assertThat(value("Photos", Locale.FRENCH)).isEqualTo("photo.jpg");
    }

    @Test
    void saysThemInEnglish() {
        assertThat(value("Jour", Locale.ENGLISH)).isEqualTo("Tuesday 1 December 2026");
        assertThat(value("Quand", Locale.ENGLISH)).isEqualTo("Friday 4 December 2026 at 14:30");
        assertThat(value("Direction informée", Locale.ENGLISH)).isEqualTo("no");
    }

    @Test
    void saysEachRowInOneLine() {
        AnswerLine steps = Forms.everything().describe(ANSWERS, Locale.FRENCH).stream()
                .filter(line -> line.label().equals("Déroulé"))
                .findFirst()
                .orElseThrow();

        assertThat(steps.values().stream().map(row -> row.replaceAll("\\h", " ")))
                .containsExactly("Heure : 9 h 05 · Activité : Accueil · Plan B : oui", "Heure : 10 h");
    }

    @Test
    void keepsTheFormsSections() {
        List<AnswerSection> sections = Forms.everything().sections(ANSWERS, Forms.data(), Locale.FRENCH);

        assertThat(sections).extracting(AnswerSection::title).containsExactly("", "À distance", "");
        assertThat(sections.get(1).lines()).extracting(AnswerLine::label).containsExactly("Lien");
    }

    @Test
    void readsAnswersOfAnOlderVersion() {
        FormSchema now = Forms.of("{'type':'datetime','key':'when','subtype':'date','dateLabel':'Quand'}");

        assertThat(now.describe(Answers.of(Map.of("when", "au printemps", "gone", "x")), Locale.FRENCH))
                .containsExactly(new AnswerLine("Quand", List.of("au printemps")));
    }

    @Test
    void aPhoneNumberIsSpaced() {
        FormSchema schema =
                Forms.of("{'type':'textfield','key':'p','label':'Tél','validate':{'validationType':'phone'}}");
        Answers answers = Forms.validate(schema, typed("p", "0123456789")).answers();

        assertThat(schema.describe(answers, Locale.FRENCH).get(0).value())
                .isEqualTo("01\u00A023\u00A045\u00A067\u00A089");
    }
}

package fr.jumelages.casefile;

import fr.jumelages.forms.Answers;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Notices free text that seems to name somebody or to tell of their health, which has no place here. A guess that only
 * warns: it may be wrong both ways, and nothing is refused for it.
 */
@Component
public class PersonalDetails {

    private static final Pattern NAME =
            Pattern.compile("\\b(Mme|Mlle|Mr|M\\.|Madame|Mademoiselle|Monsieur)[ \\u00A0\\u202F]+\\p{Lu}\\p{L}");

    /** National health number: sex, year and month of birth, département, commune, rank. */
    private static final Pattern HEALTH_NUMBER =
            Pattern.compile("\\b[12] ?\\d{2} ?[0-9]{2} ?(\\d{2}|2[AB]) ?\\d{3} ?\\d{3}\\b");

    /** Without accents. */
    private static final Pattern HEALTH = Pattern.compile(
            "(?i)\\b(alzheimer|parkinson|demen(ce|te?s?)\\b|cancer|diabet|epilep|depressi|hemipleg|insuline|avc\\b|gir ?[1-6]\\b"
                    + "|autis|tdah\\b|allergi|handicape|maladie|medicament|pathologi)");

    /** One of the answers of a submission seems to hold a personal detail; the timeline says so without repeating it. */
    public record PersonalDetailSuspected(TwinningId twinning) implements TimelineFact {
        @Override
        public String kind() {
            return "personalDetailSuspected";
        }
    }

    private final ApplicationEventPublisher facts;

    PersonalDetails(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    /** @param keys of the free texts in which nobody is expected to be named */
    public void watch(TwinningId twinning, Answers answers, String... keys) {
        boolean suspected =
                Stream.of(keys).map(answers::text).filter(Objects::nonNull).anyMatch(PersonalDetails::suspectedIn);
        if (suspected) {
            facts.publishEvent(new PersonalDetailSuspected(twinning));
        }
    }

    /** Whether a text seems to name somebody or to tell of their health. */
    public static boolean suspectedIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return NAME.matcher(text).find()
                || HEALTH_NUMBER.matcher(plain).find()
                || HEALTH.matcher(plain).find();
    }
}

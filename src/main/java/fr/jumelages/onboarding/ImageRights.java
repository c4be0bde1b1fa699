package fr.jumelages.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.Refusal;

/**
 * Answers about pictures, as counts. Taking, sharing with relatives and publishing are three separate questions, because
 * a yes to one is no yes to another.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ImageRights(Use taking, Use sharing, Use publishing) {

    /** @param missing how many people have not answered yet */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Use(int yes, int no, int missing) {

        private static Use of(Answers answers, String use) {
            return new Use(
                    Count.of(answers, use + "Yes"), Count.of(answers, use + "No"), Count.of(answers, use + "Missing"));
        }

        private Use with(RightsChange change, int count) {
            return switch (change) {
                case WITHDRAWN -> new Use(atMost(yes, count, "onboarding.fewerAgreed"), no + count, missing);
                case AGREED -> new Use(yes + count, no, atMost(missing, count, "onboarding.fewerMissing"));
                case DECLINED -> new Use(yes, no + count, atMost(missing, count, "onboarding.fewerMissing"));
            };
        }

        private static int atMost(int known, int count, String refusal) {
            if (count > known) {
                throw new Refusal(refusal, known);
            }
            return known - count;
        }
    }

    static ImageRights of(Answers answers) {
        return new ImageRights(Use.of(answers, "taking"), Use.of(answers, "sharing"), Use.of(answers, "publishing"));
    }

    public Use of(PictureUse use) {
        return switch (use) {
            case TAKING -> taking;
            case SHARING -> sharing;
            case PUBLISHING -> publishing;
        };
    }

    /** @throws Refusal {@code onboarding.fewerAgreed}, {@code onboarding.fewerMissing} */
    ImageRights with(PictureUse use, RightsChange change, int count) {
        Use changed = of(use).with(change, count);
        return switch (use) {
            case TAKING -> new ImageRights(changed, sharing, publishing);
            case SHARING -> new ImageRights(taking, changed, publishing);
            case PUBLISHING -> new ImageRights(taking, sharing, changed);
        };
    }

    /** Of how many people some answer is missing, at least: one person may miss several. */
    int missing() {
        return Math.max(taking.missing(), Math.max(sharing.missing(), publishing.missing()));
    }
}

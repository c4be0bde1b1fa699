package fr.jumelages.onboarding;

import fr.jumelages.forms.Answers;

/**
 * Answers about pictures, as counts. Taking, sharing with relatives and publishing are three separate questions, because
 * a yes to one is no yes to another.
 */
record ImageRights(Use taking, Use sharing, Use publishing) {

    /** @param missing how many people have not answered yet */
    record Use(int yes, int no, int missing) {

        private static Use of(Answers answers, String use) {
            return new Use(
                    Count.of(answers, use + "Yes"), Count.of(answers, use + "No"), Count.of(answers, use + "Missing"));
        }
    }

    static ImageRights of(Answers answers) {
        return new ImageRights(Use.of(answers, "taking"), Use.of(answers, "sharing"), Use.of(answers, "publishing"));
    }

    /** Of how many people some answer is missing, at least: one person may miss several. */
    int missing() {
        return Math.max(taking.missing(), Math.max(sharing.missing(), publishing.missing()));
    }
}

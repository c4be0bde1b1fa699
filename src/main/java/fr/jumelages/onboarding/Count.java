package fr.jumelages.onboarding;

import fr.jumelages.forms.Answers;

/** A number that may be left out means none. */
final class Count {

    private Count() {}

    static int of(Answers answers, String key) {
        Integer number = answers.integer(key);
        return number == null ? 0 : number;
    }
}

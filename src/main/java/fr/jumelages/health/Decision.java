package fr.jumelages.health;

/** What somebody decided about meetings, which is then carried to each of them. */
enum Decision {
    SUSPEND("health.suspended"),
    TURN_REMOTE("health.turnedRemote"),
    LIFT("health.goesOn");

    private final String letter;

    Decision(String letter) {
        this.letter = letter;
    }

    /** Key of the letter that tells it. */
    String letter() {
        return letter;
    }
}

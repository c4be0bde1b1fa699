package fr.jumelages.framing;

/** What a request for change can be about, and the field of the two forms beside which it is shown. */
enum FramingPoint {
    THEME("projectChange"),
    ACTIVITIES("projectChange"),
    RESIDENTS("projectChange"),
    MEETINGS("projectChange"),
    PLACE("whereChange"),
    DATES("availabilityChange"),
    PLAN_B("fallbackChange"),
    CLASS("classChange"),
    AIMS("classChange"),
    TRAVEL("classChange"),
    HEAD("headChange"),
    NEEDS("needsChange");

    private final String field;

    FramingPoint(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}

package fr.jumelages.monitoring;

/** How many wait at a place of the process. @param late those of them past their due date */
public record Waiting(long count, long late) {

    static final Waiting NONE = new Waiting(0, 0);

    /** From 0 (nobody late) to 4 (half of them or more), for the colour on the map; the figures stand beside it. */
    public int heat() {
        if (late == 0) {
            return 0;
        }
        double share = (double) late / count;
        return share < 0.1 ? 1 : share < 0.25 ? 2 : share < 0.5 ? 3 : 4;
    }
}

package fr.jumelages.feedback;

/** What makes an ambassador: somebody who lived it, heard both sides, tells it, and can be reached. */
public enum AmbassadorCriterion {
    MEETING_HELD,
    BOTH_SIDES_HEARD,
    TESTIMONY_PUBLISHED,
    REFERENT_REACHABLE
}

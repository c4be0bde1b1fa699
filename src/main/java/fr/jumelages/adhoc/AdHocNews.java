package fr.jumelages.adhoc;

import fr.jumelages.casefile.TwinningSummary;

/** What has to be told by letter. Published inside the transaction in which it happens. */
sealed interface AdHocNews {

    AdHocTask task();

    TwinningSummary twinning();

    record Asked(AdHocTask task, TwinningSummary twinning) implements AdHocNews {}

    /** @param by the name of who withdrew it */
    record NotNeeded(AdHocTask task, TwinningSummary twinning, String by) implements AdHocNews {}

    /** @param task as it ended */
    record Closed(AdHocTask task, TwinningSummary twinning) implements AdHocNews {}
}

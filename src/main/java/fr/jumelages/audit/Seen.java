package fr.jumelages.audit;

import java.util.Map;
import java.util.Optional;

/**
 * What of a case a route shows. A page of the case that has no line here counts as the case itself; what is loaded into
 * a page that was counted does not count again.
 */
enum Seen {
    CASE,
    DOCUMENT,
    PHOTO;

    private static final String PROJECT = "/projets/{reference}";
    private static final String TASK = "/taches/{taskId}";

    private static final Map<String, Seen> TAKEN = Map.of(
            PROJECT + "/documents/{id}", DOCUMENT,
            PROJECT + "/autorisations/photos/{id}", PHOTO,
            PROJECT + "/photos/{id:[0-9a-f-]{36}}/image", PHOTO,
            PROJECT + "/rencontres/{number}/feuille-de-route.pdf", DOCUMENT,
            PROJECT + "/rencontres/{number}/attestation.pdf", DOCUMENT);

    private static final String THUMBNAIL = PROJECT + "/photos/{id:[0-9a-f-]{36}}/vignette";

    /** @param route pattern of the mapping that answered; empty when it shows nothing of a case */
    static Optional<Seen> by(String route) {
        if (route.equals(THUMBNAIL)) {
            return Optional.empty();
        }
        boolean ofCase = route.equals(PROJECT) || route.startsWith(PROJECT + "/") || route.equals(TASK);
        return ofCase ? Optional.of(TAKEN.getOrDefault(route, CASE)) : Optional.empty();
    }
}

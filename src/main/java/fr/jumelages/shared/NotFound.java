package fr.jumelages.shared;

/** What was asked for does not exist for this person: answered 404, the same for a foreign thing as for none. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what, null, false, false);
    }
}

package fr.jumelages.shared;

import java.util.List;

/**
 * A rule of the domain says no, in words that the person can act on. Rolls the transaction back; pages show the
 * message {@code refusal.<code>} of the bundles and keep what was typed.
 */
public class Refusal extends RuntimeException {

    private final String code;
    private final List<Object> args;

    /** @param code key in the bundles behind {@code refusal.}; @param args its placeholders, in order */
    public Refusal(String code, Object... args) {
        super(code + List.of(args), null, false, false);
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args.toArray();
    }
}

package fr.jumelages.accounts;

import java.io.Serializable;
import java.util.Set;

/**
 * Where a coordinator answers for projects. Directors, referents and teachers have none: they see their own projects.
 *
 * @param national the whole country; then the codes don’t matter
 * @param departements official codes such as {@code 01}, {@code 2A}, {@code 974}
 */
public record Territory(boolean national, Set<String> departements) implements Serializable {

    public Territory {
        departements = Set.copyOf(departements);
    }

    public static Territory none() {
        return new Territory(false, Set.of());
    }

    public static Territory wholeCountry() {
        return new Territory(true, Set.of());
    }

    public static Territory of(String... departements) {
        return new Territory(false, Set.of(departements));
    }

    public boolean covers(String departement) {
        return national || departements.contains(departement);
    }
}

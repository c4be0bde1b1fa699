package fr.jumelages.monitoring;

import fr.jumelages.accounts.Role;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a project is and whom it waits for; null stands for any.
 *
 * @param type as the facility proposes it, unknown before
 * @param level of the class, or while none is described of the school that asked; a group of several levels keeps the latter
 * @param year the school year in which the project was opened, by the calendar year in which it begins (see {@code
 *     shared.SchoolYear}); a project that goes on into the next keeps its own
 * @param role of any open step of the project, late or not, on hold or not
 */
public record Facets(TwinningType type, SchoolLevel level, Integer year, Role role) {

    public static final Facets NONE = new Facets(null, null, null, null);

    boolean describes() {
        return type != null || level != null || year != null;
    }

    public boolean narrows() {
        return describes() || role != null;
    }

    /** As the projections have it: empty for itself, whoever it waits for. */
    String roleName() {
        return role == null ? "" : role.name();
    }

    /** The values to look under; empty is what is not known. */
    String[] types() {
        return type == null ? namesOf(TwinningType.values()) : new String[] {type.name()};
    }

    String[] levels() {
        return level == null ? namesOf(SchoolLevel.values()) : new String[] {level.name()};
    }

    String[] roles() {
        return role == null
                ? Stream.of(Role.values()).map(Role::name).toArray(String[]::new)
                : new String[] {role.name()};
    }

    private static String[] namesOf(Enum<?>[] values) {
        return Stream.concat(Stream.of(""), Arrays.stream(values).map(Objects::toString))
                .toArray(String[]::new);
    }
}

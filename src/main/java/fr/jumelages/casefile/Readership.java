package fr.jumelages.casefile;

import fr.jumelages.accounts.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who may read a document of a case. The coordination reads all. */
public enum Readership {
    /** All who may open the case. */
    EVERYBODY,
    /** Its direction and referents. */
    FACILITY,
    /** Its teachers. */
    SCHOOL,
    COORDINATION;

    /** @param roles in which somebody acts in the case, {@link Role#COORDINATOR} for who watches over it */
    public static Set<Readership> of(Collection<Role> roles) {
        Set<Readership> read = EnumSet.of(EVERYBODY);
        for (Role role : roles) {
            switch (role) {
                case DIRECTOR, REFERENT -> read.add(FACILITY);
                case TEACHER -> read.add(SCHOOL);
                case COORDINATOR, ADMIN -> read.addAll(EnumSet.allOf(Readership.class));
            }
        }
        return read;
    }

    static String[] names(Collection<Readership> audiences) {
        return audiences.stream().map(Enum::name).toArray(String[]::new);
    }
}

package fr.jumelages.guards;

import fr.jumelages.accounts.Role;

/** Who asks: the column names of the access matrix. */
enum Actor {
    ANONYMOUS(null, null),
    DIRECTOR(Role.DIRECTOR, Place.HERE),
    REFERENT(Role.REFERENT, Place.HERE),
    TEACHER(Role.TEACHER, Place.HERE),
    OTHER_DIRECTOR(Role.DIRECTOR, Place.THERE),
    OTHER_REFERENT(Role.REFERENT, Place.THERE),
    OTHER_TEACHER(Role.TEACHER, Place.THERE),
    COORDINATOR(Role.COORDINATOR, Place.HERE),
    OTHER_COORDINATOR(Role.COORDINATOR, Place.THERE),
    NATIONAL(Role.COORDINATOR, Place.EVERYWHERE),
    ADMIN(Role.ADMIN, Place.EVERYWHERE);

    /** Whose members, or which territory. */
    enum Place {
        HERE,
        THERE,
        EVERYWHERE
    }

    final Role role;
    final Place place;

    Actor(Role role, Place place) {
        this.role = role;
        this.place = place;
    }

    boolean signedIn() {
        return role != null;
    }

    boolean belongsToProject() {
        return signedIn() && role != Role.COORDINATOR && role != Role.ADMIN;
    }
}

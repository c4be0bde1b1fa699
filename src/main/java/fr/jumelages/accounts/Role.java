package fr.jumelages.accounts;

/** What a person may come for; one person may have several. Also the candidate groups of the models’ user tasks. */
public enum Role {
    /** Runs a care home or résidence autonomie. */
    DIRECTOR,
    /** Staff member named by the director to carry a project. */
    REFERENT,
    /** Partner teacher. */
    TEACHER,
    /** Programme staff, for the whole country or some départements. */
    COORDINATOR,
    /** Programme administrator. */
    ADMIN;

    /** Of the programme and not of a project: given by administrators. */
    public boolean isStaff() {
        return this == COORDINATOR || this == ADMIN;
    }

    /** The name that Spring Security’s {@code hasRole} looks for. */
    public String authority() {
        return "ROLE_" + name();
    }
}

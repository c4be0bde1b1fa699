package fr.jumelages.directory;

import java.security.Principal;

/** Who looks after a facility’s page; answered by the feature that knows people and projects. */
public interface PageKeepers {

    boolean keeps(FacilityId facility, Principal reader);
}

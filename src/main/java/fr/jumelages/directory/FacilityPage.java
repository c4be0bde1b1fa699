package fr.jumelages.directory;

import java.util.List;

/** Some facilities of a search, in the order of their names. @param next where the following ones begin, or null */
public record FacilityPage(List<FacilityCard> facilities, Cursor next) {

    /** The last row seen: the next page starts after it, however many facilities come and go meanwhile. */
    public record Cursor(String sortName, FacilityId id) {}
}

package fr.jumelages.directory;

/**
 * What a page says of a facility besides its own words.
 *
 * @param answersWithin days in which it usually answers, or null while too few answers are known
 * @param newcomer registered less than half a year ago, with too few answers to say more
 * @param capacity projects that it can lead at a time
 * @param openFrom first calendar year of the school year from which it can receive; null means already
 * @param photo what its photo shows, in words; null without one
 */
public record FacilityOutlook(
        Standing standing,
        Integer answersWithin,
        boolean newcomer,
        boolean ambassador,
        int capacity,
        Integer openFrom,
        String photo) {}

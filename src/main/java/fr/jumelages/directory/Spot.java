package fr.jumelages.directory;

import java.util.Locale;

/** Places as the database’s function {@code spot_on_earth} sees them: kilometres from the centre of a round earth. */
final class Spot {

    private static final double EARTH_RADIUS_KM = 6371;

    private Spot() {}

    /** As text of PostgreSQL’s type {@code cube}. */
    static String of(Place place) {
        double latitude = Math.toRadians(place.latitude());
        double longitude = Math.toRadians(place.longitude());
        return String.format(
                Locale.ROOT,
                "(%.9f, %.9f, %.9f)",
                EARTH_RADIUS_KM * Math.cos(latitude) * Math.cos(longitude),
                EARTH_RADIUS_KM * Math.cos(latitude) * Math.sin(longitude),
                EARTH_RADIUS_KM * Math.sin(latitude));
    }

    /** The straight way through the earth between two places that are so far apart around it. */
    static double chord(double kilometres) {
        return 2 * EARTH_RADIUS_KM * Math.sin(kilometres / (2 * EARTH_RADIUS_KM));
    }
}

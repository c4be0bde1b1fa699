package fr.jumelages.directory;

import jakarta.persistence.Embeddable;

/** A point of the map, WGS 84. @param latitude degrees north, -90 to 90; @param longitude degrees east, -180 to 180 */
@Embeddable
public record Place(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371;

    public Place {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
        }
    }

    /** As the crow flies, on a round earth (haversine): right to half a per cent. */
    public double kilometresTo(Place other) {
        double a = square(Math.sin(Math.toRadians(other.latitude - latitude) / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(Math.toRadians(other.longitude - longitude) / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double square(double value) {
        return value * value;
    }
}

package fr.jumelages.directory;

/** How far a class is ready to travel, which depends on how far everything is where it lives. */
public enum Rurality {
    URBAN(3),
    SUBURBAN(10),
    RURAL(15),
    REMOTE(60);

    private final int radiusKm;

    Rurality(int radiusKm) {
        this.radiusKm = radiusKm;
    }

    /** Kilometres as the crow flies within which a partner counts as near. */
    public int radiusKm() {
        return radiusKm;
    }
}

package fr.jumelages.directory.registry.imports;

import fr.jumelages.directory.Place;
import java.util.Arrays;
import java.util.Optional;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * The plane coordinates in which the old FINESS file tells where things stand; the file names the one that it used.
 * The overseas systems and WGS 84 differ by less than a metre here.
 */
enum FrenchProjection {
    LAMBERT_93("+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m"),
    UTM_N20("+proj=utm +zone=20 +ellps=GRS80 +units=m"),
    UTM_N21("+proj=utm +zone=21 +ellps=GRS80 +units=m"),
    UTM_N22("+proj=utm +zone=22 +ellps=GRS80 +units=m"),
    UTM_S38("+proj=utm +zone=38 +south +ellps=GRS80 +units=m"),
    UTM_S40("+proj=utm +zone=40 +south +ellps=GRS80 +units=m");

    private final String definition;

    FrenchProjection(String definition) {
        this.definition = definition;
    }

    /** @param source the column that names it, among other things: {@code 1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93} */
    static Optional<FrenchProjection> namedIn(String source) {
        return Arrays.stream(values())
                .filter(projection -> source.contains(projection.name()))
                .findFirst();
    }

    /** @param x metres east; @param y metres north. Empty for what lies outside France */
    Optional<Place> place(double x, double y) {
        ProjCoordinate found = new ProjCoordinate();
        Transforms.OF[ordinal()].transform(new ProjCoordinate(x, y), found);
        return inFrance(found.y, found.x);
    }

    /** Empty for nonsense: France lies between 25° south and 52° north, 64° west and 56° east. */
    static Optional<Place> inFrance(double latitude, double longitude) {
        boolean plausible = latitude > -25 && latitude < 52 && longitude > -64 && longitude < 56;
        return plausible && (latitude != 0 || longitude != 0)
                ? Optional.of(new Place(latitude, longitude))
                : Optional.empty();
    }

    /** Built once, when the first place is asked for. */
    private static final class Transforms {
        private static final CRSFactory FACTORY = new CRSFactory();
        static final BasicCoordinateTransform[] OF =
                Arrays.stream(values()).map(Transforms::toDegrees).toArray(BasicCoordinateTransform[]::new);

        private static BasicCoordinateTransform toDegrees(FrenchProjection projection) {
            CoordinateReferenceSystem plane = FACTORY.createFromParameters(projection.name(), projection.definition);
            CoordinateReferenceSystem globe = FACTORY.createFromParameters("GRS80", "+proj=longlat +ellps=GRS80");
            return new BasicCoordinateTransform(plane, globe);
        }
    }
}

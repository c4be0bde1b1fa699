package fr.jumelages.directory.registry;

import fr.jumelages.directory.Address;
import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.Finess;
import fr.jumelages.directory.Place;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Uai;
import fr.jumelages.shared.Departement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of the registers’ tables as what they stand for. */
final class RegistryRow {

    private RegistryRow() {}

    static RegisteredFacility facility(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new RegisteredFacility(
                new Finess(row.getString("finess")),
                row.getString("name"),
                new Address(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("town"),
                        row.getString("departement")),
                row.getString("category_code"),
                kind == null ? null : FacilityKind.valueOf(kind),
                row.getString("siret"),
                place(row));
    }

    static RegisteredSchool school(ResultSet row, int number) throws SQLException {
        Departement departement = Departement.of(row.getString("departement"));
        return new RegisteredSchool(
                new Uai(row.getString("uai")),
                row.getString("name"),
                row.getString("town"),
                row.getString("postal_code"),
                departement,
                departement.academie(),
                SchoolLevel.valueOf(row.getString("level")),
                row.getString("email"),
                place(row));
    }

    /** Null when the row has none. */
    static Place place(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        return row.wasNull() ? null : new Place(latitude, row.getDouble("longitude"));
    }
}

package fr.jumelages.directory.registry;

import fr.jumelages.directory.Finess;
import fr.jumelages.directory.OfficialPlaces;
import fr.jumelages.directory.Place;
import fr.jumelages.directory.Uai;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the imported tables; closed entries still stand where they stood. */
@Component
class RegistryPlaces implements OfficialPlaces {

    private final JdbcClient db;

    RegistryPlaces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Place> ofFacility(Finess finess) {
        return find(
                "select latitude, longitude from registry_facility where latitude is not null and finess = :key",
                finess.value());
    }

    @Override
    public Optional<Place> ofSchool(Uai uai) {
        return find(
                "select latitude, longitude from registry_school where latitude is not null and uai = :key",
                uai.value());
    }

    @Override
    public Optional<Place> ofTown(String postalCode) {
        return find("""
                select latitude, longitude from (
                    select avg(latitude) as latitude, avg(longitude) as longitude from registry_school
                    where postal_code = :key and closed_at is null) middle
                where latitude is not null""", postalCode);
    }

    private Optional<Place> find(String sql, String key) {
        return db.sql(sql)
                .param("key", key)
                .query((row, number) -> RegistryRow.place(row))
                .optional();
    }
}

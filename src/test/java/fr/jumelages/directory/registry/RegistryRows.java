package fr.jumelages.directory.registry;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.Place;
import fr.jumelages.directory.SchoolLevel;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts entries into the registers' tables for tests: all tests share them, so each takes words that nobody else has. */
public record RegistryRows(JdbcClient db) {

    /** A word that stands nowhere else. */
    public static String unheardOf() {
        String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return "Q" + letters.toLowerCase(Locale.ROOT) + "z";
    }

    public String facility(String name, String postalCode, String town, FacilityKind kind, Place place) {
        String finess = "%09d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 950_000_000));
        db.sql("""
                        insert into registry_facility (finess, name, street, postal_code, town, departement, category_code,
                            kind, latitude, longitude, check_digit_fits)
                        values (?, ?, '1 rue des Lilas', ?, ?, left(?, 2), '500', ?, ?, ?, true)""")
                .params(finess, name, postalCode, town, postalCode, kind == null ? null : kind.name())
                .params(place == null ? null : place.latitude(), place == null ? null : place.longitude())
                .update();
        learn(name + " " + town);
        return finess;
    }

    public String school(String name, String postalCode, String town, SchoolLevel level, Place place) {
        String uai = "%07d".formatted(ThreadLocalRandom.current().nextInt(10_000, 950_000)) + "A";
        db.sql("""
                        insert into registry_school (uai, name, level, postal_code, town, departement, latitude, longitude,
                            check_letter_fits)
                        values (?, ?, ?, ?, ?, left(?, 2), ?, ?, false)""")
                .params(uai, name, level.name(), postalCode, town, postalCode)
                .params(place == null ? null : place.latitude(), place == null ? null : place.longitude())
                .update();
        learn(name + " " + town);
        return uai;
    }

    public void close(String number) {
        db.sql("update registry_facility set closed_at = now() where finess = ?")
                .param(number)
                .update();
        db.sql("update registry_school set closed_at = now() where uai = ?")
                .param(number)
                .update();
    }

    private void learn(String words) {
        db.sql("insert into registry_word select unnest(search_words(?)) on conflict do nothing")
                .param(words)
                .update();
    }
}

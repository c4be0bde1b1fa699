package fr.jumelages.directory;

import fr.jumelages.shared.Departement;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many facilities schools can ask; the database keeps the count while rows change. */
@Component
public class FacilityCount {

    private final JdbcClient db;

    FacilityCount(JdbcClient db) {
        this.db = db;
    }

    /** By code; a département without any is missing. */
    public Map<String, Integer> byDepartement() {
        return db
                .sql("select departement, shown from facility_count where shown > 0")
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .filter(count -> Departement.find(count.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

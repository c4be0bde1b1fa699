package fr.jumelages.health;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.shared.Departement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person may suspend meetings: a director in their facilities, a coordinator in their territory. */
@Component
class SuspendablePlaces {

    private final JdbcClient db;

    SuspendablePlaces(JdbcClient db) {
        this.db = db;
    }

    /** @param project reference of a project whose facility a coordinator has in mind, or an empty text */
    List<SuspendablePlace> of(Person person, String project) {
        return Stream.of(directed(person), territory(person, project), departements(person))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<SuspendablePlace> directed(Person person) {
        return db.sql("""
                        select distinct t.facility_id, t.facility_name from twinning t
                        join member m on m.twinning_id = t.id and m.role = 'DIRECTOR'
                        where m.account_id = ? and t.facility_id is not null order by t.facility_name""")
                .param(person.id().value())
                .query(SuspendablePlaces::facility)
                .list();
    }

    private List<SuspendablePlace> territory(Person person, String project) {
        return db.sql("""
                        select facility_id, facility_name from twinning
                        where reference = :reference and facility_id is not null
                          and :coordinates and (:national or departement = any(:departements))""")
                .param("reference", project)
                .param("coordinates", watches(person))
                .param("national", person.territory().national())
                .param("departements", person.territory().departements().toArray(String[]::new))
                .query(SuspendablePlaces::facility)
                .list();
    }

    private List<SuspendablePlace> departements(Person person) {
        return !watches(person)
                ? List.of()
                : Departement.all().stream()
                        .filter(departement -> person.territory().covers(departement.code()))
                        .map(departement -> new SuspendablePlace(
                                null, departement.code(), departement.label() + " (" + departement.code() + ")"))
                        .toList();
    }

    private static boolean watches(Person person) {
        return person.has(Role.COORDINATOR) || person.has(Role.ADMIN);
    }

    private static SuspendablePlace facility(ResultSet row, int number) throws SQLException {
        return new SuspendablePlace(row.getObject("facility_id", UUID.class), null, row.getString("facility_name"));
    }
}

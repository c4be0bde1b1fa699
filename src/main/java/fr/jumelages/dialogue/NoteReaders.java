package fr.jumelages.dialogue;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningSummary;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be told of a note: the members, and the coordinators of the project’s territory. */
@Component
class NoteReaders {

    private static final int MOST = 30;

    private final Casefile casefile;
    private final JdbcClient db;

    NoteReaders(Casefile casefile, JdbcClient db) {
        this.casefile = casefile;
        this.db = db;
    }

    /** Somebody to tell. @param coordinates reads internal notes too */
    public record Reader(AccountId account, String name, boolean coordinates) {}

    /** Members first. Without the writer, who knows. */
    List<Reader> of(TwinningSummary twinning, Person writer) {
        var members = casefile.members(twinning.id()).stream()
                .map(Member::person)
                .distinct()
                .map(person -> new Reader(person.id(), person.name(), false));
        return Stream.concat(members, coordinators(twinning).stream())
                .filter(reader -> !reader.account().equals(writer.id()))
                .toList();
    }

    private List<Reader> coordinators(TwinningSummary twinning) {
        return db.sql("select id, name from account where status = 'ACTIVE' and roles @> array ['COORDINATOR']"
                        + " and (national or departements @> array [?]::text[]) order by national, name limit ?")
                .params(twinning.departement(), MOST)
                .query((row, n) ->
                        new Reader(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), true))
                .list();
    }
}

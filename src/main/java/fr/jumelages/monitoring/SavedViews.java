package fr.jumelages.monitoring;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board’s lists that a coordinator keeps under a name. Nobody meets another’s ({@link NotFound}). */
@Service
@Transactional
public class SavedViews {

    private static final int MOST = 8;
    private static final int LONGEST_NAME = 40;

    private final JdbcClient db;

    SavedViews(JdbcClient db) {
        this.db = db;
    }

    /** @param address of the board with its filters; @param preferred what opens with the board */
    public record View(UUID id, String name, String address, boolean preferred) {}

    /** By name. */
    @Transactional(readOnly = true)
    public List<View> of(AccountId person) {
        return db.sql("select id, name, address, preferred from saved_view where account_id = ? order by name")
                .param(person.value())
                .query(View.class)
                .list();
    }

    /** @throws Refusal {@code views.name}, {@code views.taken}, {@code views.tooMany} */
    public void save(AccountId person, String name, String address) {
        if (of(person).size() >= MOST) {
            throw new Refusal("views.tooMany", MOST);
        }
        String called = named(name);
        unique(
                called,
                () -> db.sql("insert into saved_view (id, account_id, name, address) values (?, ?, ?, ?)")
                        .params(UUID.randomUUID(), person.value(), called, address)
                        .update());
    }

    /** @throws Refusal {@code views.name}, {@code views.taken} */
    public void rename(AccountId person, UUID view, String name) {
        String called = named(name);
        unique(
                called,
                () -> found(db.sql("update saved_view set name = ? where id = ? and account_id = ?")
                        .params(called, view, person.value())
                        .update()));
    }

    public void remove(AccountId person, UUID view) {
        found(db.sql("delete from saved_view where id = ? and account_id = ?")
                .params(view, person.value())
                .update());
    }

    /** One at most opens with the board; said again of the same one, none does. */
    public void prefer(AccountId person, UUID view) {
        boolean before = of(person).stream()
                .filter(one -> one.id().equals(view))
                .findFirst()
                .orElseThrow(() -> new NotFound("view " + view))
                .preferred();
        db.sql("update saved_view set preferred = false where account_id = ? and preferred")
                .param(person.value())
                .update();
        db.sql("update saved_view set preferred = ? where id = ?")
                .params(!before, view)
                .update();
    }

    private static void unique(String name, Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException e) {
            throw new Refusal("views.taken", name);
        }
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw new NotFound("view");
        }
    }

    private static String named(String typed) {
        String name = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        if (name.isEmpty()) {
            throw new Refusal("views.name");
        }
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}

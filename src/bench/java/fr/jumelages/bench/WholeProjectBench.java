package fr.jumelages.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.shared.EmailAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A whole project, registration to feedback, against the bare engine running the same models: in turn, a few at a time, so
 * that both meet the same machine.
 */
@BenchTest
class WholeProjectBench {

    private static final int BLOCKS = 8;

    /** Before anything counts, for each side. */
    private static final int WARM = 4;

    /** Projects of a block for each hand. */
    private static final int BLOCK = 1;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    private final Figures figures =
            new Figures("whole-project", "hands", "ours a second", "bare engine a second", "ratio", "bar");

    @Test
    void figures() throws Exception {
        Person coordinator = coordinator();
        try (BareEngine bare = new BareEngine(beans.getBean(EmbeddedPostgres.class), db)) {
            for (int hands : new int[] {1, 4}) {
                compare(
                        hands,
                        () -> new OurProject(beans, coordinator).live(),
                        () -> new BareProject(bare.engine()).live());
            }
            assertThat(bare.engine()
                            .getRuntimeService()
                            .createProcessInstanceQuery()
                            .count())
                    .isZero();
        }
        figures.write();
    }

    private void compare(int hands, Supplier<String> ours, Supplier<String> bares) throws Exception {
        Rate our = Rate.NONE;
        Rate bare = Rate.NONE;
        for (int block = 0; block < WARM + BLOCKS; block++) {
            Rate one = Rate.of(work(hands, ours));
            Rate other = Rate.of(work(hands, bares));
            our = block < WARM ? our : our.and(one);
            bare = block < WARM ? bare : bare.and(other);
        }
        figures.add(hands, our.perSecond(), bare.perSecond(), our.perSecond() / bare.perSecond(), "≥ 0.5");
    }

    private static List<List<Callable<?>>> work(int hands, Supplier<String> project) {
        List<List<Callable<?>>> all = new ArrayList<>();
        for (int hand = 0; hand < hands; hand++) {
            List<Callable<?>> work = new ArrayList<>();
            for (int i = 0; i < BLOCK; i++) {
                work.add(project::get);
            }
            all.add(work);
        }
        return all;
    }

    private Person coordinator() {
        Accounts accounts = beans.getBean(Accounts.class);
        AccountId id = accounts.invite(new EmailAddress("coordination@exemple.fr"), "Camille Perrin", Role.COORDINATOR);
        accounts.assign(id, Territory.wholeCountry());
        return accounts.get(id);
    }
}

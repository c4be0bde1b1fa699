package fr.jumelages.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.shared.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;

/** An administrator who brings framings drawn anew and moves projects to them; the one found is put back at the end. */
public final class NewFraming {

    public static final String REASON = "Les dates se choisissent plus tôt.";

    private static final String PROCESS = "framing";

    private final Versions versions;
    private final VersionMoves moves;
    private final Person admin;
    private final Version before;

    public NewFraming(ApplicationContext beans) {
        versions = beans.getBean(Versions.class);
        moves = beans.getBean(VersionMoves.class);
        Accounts accounts = beans.getBean(Accounts.class);
        var address = new EmailAddress("admin-" + UUID.randomUUID() + "@exemple.fr");
        admin = accounts.get(accounts.invite(address, "Camille Guet", Role.ADMIN));
        before = inService();
    }

    public Person admin() {
        return admin;
    }

    /** The one that was in service when this began. */
    public Version before() {
        return before;
    }

    public Version inService() {
        return versions.of(PROCESS).get(0);
    }

    public Version deploy(UnaryOperator<String> redrawn) {
        return deploy(redrawn, Map.of());
    }

    /** @param forms what becomes of a form, by its file’s name */
    public Version deploy(UnaryOperator<String> redrawn, Map<String, UnaryOperator<String>> forms) {
        Map<String, byte[]> files = new HashMap<>();
        versions.files(inService()).forEach((path, text) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            UnaryOperator<String> change = name.equals("framing.bpmn") ? redrawn : forms.get(name);
            if (change != null) {
                files.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        });
        Versions.Checked checked = versions.check(files, admin);
        assertThat(checked.inspection().faults()).isEmpty();
        versions.deploy(checked.upload(), admin);
        return inService();
    }

    public void moveAll() {
        moves.rehearse(PROCESS, admin);
        work();
        moves.move(PROCESS, REASON, admin);
        work();
    }

    /** As the nodes do behind the requests. */
    public void work() {
        int turns = 200;
        while (moves.next() && turns-- > 0) {}
        assertThat(turns).isPositive();
    }

    public void putBack() {
        if (!inService().id().equals(before.id())) {
            versions.putBack(PROCESS, before.number(), admin);
        }
    }
}

package fr.jumelages.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.versions.Inspection.Change;
import fr.jumelages.versions.Inspection.Change.Kind;
import fr.jumelages.workflow.Decisions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class VersionsTest {

    @Autowired
    Versions versions;

    @Autowired
    Accounts accounts;

    @Autowired
    Decisions decisions;

    private Person admin;

    @BeforeEach
    void administrator() {
        var address = new EmailAddress("admin-" + UUID.randomUUID() + "@exemple.fr");
        admin = accounts.get(accounts.invite(address, "Camille Guet", Role.ADMIN));
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsInServicePassesTheCheckButChangesNothing(Path file) throws IOException {
        var checked = versions.check(Map.of(file.getFileName().toString(), Files.readAllBytes(file)), admin);

        assertThat(checked.inspection().faults()).extracting(ModelFault::code).containsExactly("unchanged");
    }

    @Test
    void anotherNumberOfDaysCountsAtOnceAndSoDoesTheWayBack() throws IOException {
        Version before = versions.of("reminder-policy").get(0);
        int days = daysFor("name-referents");
        String policy = Files.readString(Path.of("processes/reminders/reminder-policy.dmn"));
        String eased = policy.replaceFirst(
                "(?s)(\"name-referents\".*?<outputEntry[^>]*>\\s*<text>)\\d+(</text>)", "$1" + (days + 1) + "$2");
        var checked = versions.check(Map.of("reminder-policy.dmn", bytes(eased)), admin);
        assertThat(checked.inspection().faults()).isEmpty();
        assertThat(checked.inspection().changes())
                .containsExactly(new Change(Kind.FILE_CHANGED, "reminder-policy.dmn"));

        versions.deploy(checked.upload(), admin);
        try {
            assertThat(daysFor("name-referents")).isEqualTo(days + 1);
            assertThat(versions.of("reminder-policy").get(0).label()).isEqualTo(before.label() + ".1");
        } finally {
            versions.putBack("reminder-policy", before.number(), admin);
        }
        assertThat(daysFor("name-referents")).isEqualTo(days);
    }

    @Test
    void aCheckGrowsStaleWhenAnotherVersionComesIntoService() {
        Version before = versions.of("weekly-overview").get(0);
        String model = versions.files(before).values().iterator().next();
        UUID first = checked(model.replace("Envoyer le point", "Envoyer un point"));
        UUID second = checked(model.replace("Envoyer le point", "Adresser le point"));

        versions.deploy(first, admin);
        try {
            assertThatThrownBy(() -> versions.deploy(second, admin)).hasMessageContaining("versions.overtaken");
            assertThatThrownBy(() -> versions.deploy(first, admin)).hasMessageContaining("versions.settled");
            versions.drop(second);
            assertThat(versions.upload(second).status()).isEqualTo(Upload.Status.DROPPED);
        } finally {
            versions.putBack("weekly-overview", before.number(), admin);
        }
        assertThatThrownBy(() -> versions.putBack(
                        "weekly-overview", versions.of("weekly-overview").get(0).number(), admin))
                .hasMessageContaining("versions.inService");
    }

    private UUID checked(String model) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("weekly-overview.bpmn", bytes(model));
        var checked = versions.check(files, admin);
        assertThat(checked.inspection().faults()).isEmpty();
        assertThat(checked.inspection().changes()).extracting(Change::kind).contains(Kind.STEP_RENAMED);
        return checked.upload();
    }

    private int daysFor(String step) {
        return ((Number) decisions
                        .evaluate("reminder-policy", Map.of("step", step, "reminderNumber", 0))
                        .get(0)
                        .get("workingDaysUntilDue"))
                .intValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

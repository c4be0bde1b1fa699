package fr.jumelages.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.forms.FormInput;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.StepMaterial;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.QueuedLetters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The first stage with its features, its process and its people, one test for each way that it ends. */
@ApplicationTest
class RegistrationJourneyTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Registration registration;

    @Autowired
    private Casefile casefile;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient db;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private TypedRegistration typed = new TypedRegistration();
    private CaseJobs jobs;
    private QueuedLetters letters;
    private String reference;

    @BeforeEach
    void open() {
        jobs = new CaseJobs(runtime, management);
        letters = new QueuedLetters(db);
    }

    @Test
    void aPlausibleRegistrationIsPublishedOnceTheAddressIsConfirmed() throws Exception {
        submit();
        assertThat(letters.keysTo(typed.email)).containsExactly("registration.confirm");
        http.perform(get(confirmationPath()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Confirmer mon adresse")));
        assertThat(jobs.waitingAt(reference)).contains("receiveTask_emailConfirmed");
        confirm();
        assertThat(project().stage()).isEqualTo(Stage.SCHOOL_CONTACT);
        assertThat(project().facilityId()).isNotNull();
        assertThat(letters.keysTo(typed.email)).contains("registration.published");
        http.perform(get("/etablissements/" + project().facilityId()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(typed.facilityName())))
                .andExpect(content()
                        .string(containsString("/etablissements/" + project().facilityId() + "/contact")));
        assertThat(casefile.members(project().id()))
                .extracting(member -> member.person().email().value(), member -> member.role())
                .containsExactly(tuple(typed.email, Role.DIRECTOR));
    }

    @Test
    void confirmingTwiceDoesNothingTwice() throws Exception {
        submit();
        String path = confirmationPath();
        confirm();
        http.perform(post(path).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Votre adresse est confirmée")));
        assertThat(casefile.members(project().id())).hasSize(1);
    }

    @Test
    void withoutConfirmationOneReminderThenEverythingPersonalIsErased() throws Exception {
        submit();
        String path = confirmationPath();
        jobs.ring(reference, "event_confirmationLate");
        assertThat(letters.keysTo(typed.email)).containsExactly("registration.confirm", "registration.confirmReminder");
        http.perform(get(letters.pathIn(typed.email, "registration.confirmReminder")))
                .andExpect(status().isOk());
        jobs.ring(reference, "event_confirmationExpired");
        assertThat(project().status()).isEqualTo(TwinningStatus.CANCELLED);
        assertThat(project().cancellationReason()).isEqualTo(CancellationReason.NO_ANSWER);
        http.perform(post(path).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Le délai de confirmation est passé")));
    }

    @Test
    void anAssociationIsRefusedByTheRulesWithItsReason() throws Exception {
        typed.put(Segment.WISHES, "partner", "ASSOCIATION");
        submit();
        confirm();
        assertThat(letters.keysTo(typed.email)).contains("registration.refused.ASSOCIATION");
        assertThat(project().cancellationReason()).isEqualTo(CancellationReason.OUT_OF_SCOPE);
    }

    @Test
    void anotherKindOfFacilityIsRefusedByTheRulesWithItsReason() throws Exception {
        typed.put(Segment.FACILITY, "facilityKind", "OTHER");
        submit();
        confirm();
        assertThat(letters.keysTo(typed.email)).contains("registration.refused.FACILITY_KIND");
    }

    @Test
    void aDoubtfulNumberIsCheckedCorrectedAndAccepted() throws Exception {
        typed.put(Segment.FACILITY, "finess", "080000111");
        submit();
        confirm();
        Person coordinator = coordinator();
        assertThat(data("check-registration", coordinator)).containsKey(StepMaterial.CONTEXT);
        http.perform(get("/taches/" + task("check-registration")).with(authentication(new SignedIn(coordinator))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("clé à vérifier")))
                .andExpect(content().string(containsString(typed.email)));
        assertThatThrownBy(() -> answer("check-registration", coordinator, Map.of("decision", List.of("CORRECTION"))))
                .isInstanceOf(Refusal.class);
        answer(
                "check-registration",
                coordinator,
                Map.of(
                        "decision",
                        List.of("CORRECTION"),
                        "corrections[0].field",
                        List.of("FINESS"),
                        "corrections[0].why",
                        List.of("Recopiez le numéro.")));
        Person director = accounts.findByEmail(new EmailAddress(typed.email)).orElseThrow();
        assertThat(letters.keysTo(typed.email)).contains("registration.correction");
        assertThat(data("correct-registration", director))
                .containsEntry("finessReason", "Recopiez le numéro.")
                .containsEntry("finess", "080000111")
                .doesNotContainKeys("facilityName", "phone", "siretReason");
        theFormAsksOnlyForTheNumber(director);
        assertThatThrownBy(() -> answer("correct-registration", director, corrected("12")))
                .isInstanceOf(Refusal.class);
        String right =
                new TypedRegistration().of(Segment.FACILITY).get("finess").get(0);
        answer("correct-registration", director, corrected(right));
        http.perform(get("/taches/" + task("check-registration")).with(authentication(new SignedIn(coordinator))))
                .andExpect(content().string(containsString("Ce que la direction a corrigé")))
                .andExpect(content().string(containsString("<del>080000111</del>")))
                .andExpect(content().string(containsString("<ins>" + right + "</ins>")))
                .andExpect(content().string(containsString(typed.facilityName())))
                .andExpect(content().string(not(containsString("Résidence corrigée"))));
        answer("check-registration", coordinator, Map.of("decision", List.of("ACCEPTED")));
        jobs.run(reference);
        assertThat(project().stage()).isEqualTo(Stage.SCHOOL_CONTACT);
    }

    private void theFormAsksOnlyForTheNumber(Person director) throws Exception {
        http.perform(get("/taches/" + task("correct-registration")).with(authentication(new SignedIn(director))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Recopiez le numéro.")))
                .andExpect(content().string(containsString("name=\"finess\"")))
                .andExpect(content().string(not(containsString("name=\"facilityName\""))))
                .andExpect(content().string(not(containsString("name=\"phone\""))));
    }

    @Test
    void aCoordinatorsRefusalTellsTheReasonInWords() throws Exception {
        typed.put(Segment.FACILITY, "finess", "");
        submit();
        confirm();
        answer(
                "check-registration",
                coordinator(),
                Map.of(
                        "decision",
                        List.of("REFUSED"),
                        "reason",
                        List.of("IDENTITY"),
                        "comment",
                        List.of("Nous n’avons pu joindre personne.")));
        jobs.run(reference);
        assertThat(letters.keysTo(typed.email)).contains("registration.refused.IDENTITY");
        assertThat(project().cancellationReason()).isEqualTo(CancellationReason.OTHER);
    }

    @Test
    void theSameFinessTwiceIsLookedAtAndClosedAsADuplicate() throws Exception {
        submit();
        confirm();
        String first = reference;
        String finess = typed.of(Segment.FACILITY).get("finess").get(0);
        typed = new TypedRegistration().put(Segment.FACILITY, "finess", finess);
        submit();
        confirm();
        Person coordinator = coordinator();
        assertThat(project().stage()).isEqualTo(Stage.REGISTRATION);
        http.perform(get("/taches/" + task("check-registration")).with(authentication(new SignedIn(coordinator))))
                .andExpect(content().string(containsString(first)))
                .andExpect(content().string(containsString("même numéro FINESS")));
        answer(
                "check-registration",
                coordinator,
                Map.of(
                        "decision", List.of("REFUSED"),
                        "reason", List.of("DUPLICATE"),
                        "comment", List.of("Voir " + first + ".")));
        jobs.run(reference);
        assertThat(letters.keysTo(typed.email)).contains("registration.refused.DUPLICATE");
        assertThat(project().cancellationReason()).isEqualTo(CancellationReason.DUPLICATE);
    }

    @Test
    void aDirectorWhoRegistersAnotherFacilityIsLookedAt() throws Exception {
        submit();
        confirm();
        String address = typed.email;
        typed = new TypedRegistration();
        typed.put(Segment.PEOPLE, "directorEmail", address.toUpperCase(Locale.ROOT));
        reference = registration.submit(typed.content());
        jobs.run(reference);
        http.perform(post(letters.pathIn(address, "registration.confirm")).with(csrf()));
        jobs.run(reference);
        http.perform(get("/taches/" + task("check-registration")).with(authentication(new SignedIn(coordinator()))))
                .andExpect(content().string(containsString("même adresse de direction")));
    }

    @Test
    void anUnknownLinkIsNotFound() throws Exception {
        http.perform(get("/inscription/confirmation/" + "a".repeat(43))).andExpect(status().isNotFound());
        http.perform(post("/inscription/confirmation/" + "a".repeat(43)).with(csrf()))
                .andExpect(status().isNotFound());
        http.perform(get("/inscription/confirmation/court")).andExpect(status().isNotFound());
    }

    private void submit() {
        reference = registration.submit(typed.content());
        jobs.run(reference);
    }

    private void confirm() throws Exception {
        http.perform(post(confirmationPath()).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Votre adresse est confirmée")));
        jobs.run(reference);
    }

    private String confirmationPath() {
        return letters.pathIn(typed.email, "registration.confirm");
    }

    private TwinningSummary project() {
        return casefile.byReference(reference).orElseThrow();
    }

    private Person coordinator() {
        var id = accounts.invite(
                new EmailAddress("coordination-" + UUID.randomUUID() + "@jumelages.example"),
                "Nadia Benali",
                Role.COORDINATOR);
        accounts.assign(id, Territory.of("35"));
        return accounts.get(id);
    }

    private Map<String, Object> data(String form, Person person) {
        return tasks.open(task(form), person).data();
    }

    private void answer(String form, Person person, Map<String, List<String>> typed) {
        assertThat(tasks.answer(task(form), person, FormInput.of(typed)).errors())
                .isEmpty();
    }

    private String task(String form) {
        return tasks.openOf(project().id()).stream()
                .filter(item -> item.formId().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not open, but " + jobs.waitingAt(reference)))
                .taskId();
    }

    /** The name is sent although nobody asked for it. */
    private static Map<String, List<String>> corrected(String finess) {
        return Map.of(
                "finess", List.of(finess), "facilityName", List.of("Résidence corrigée"), "reviewed", List.of("true"));
    }
}

package fr.jumelages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.registration.Segment;
import fr.jumelages.registration.TypedRegistration;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.QueuedLetters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One project from registration to completed, told as what people do. */
class WholeJourney {

    private final Supplier<Visitor> newVisitor;
    private final CaseJobs jobs;
    private final JdbcClient db;
    private final QueuedLetters letters;
    private final TypedAnswers answers = new TypedAnswers();
    private final TypedRegistration registration = new TypedRegistration();
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    /** Nobody else in the database has this family name. */
    private final String family = "Zed" + letters(id);

    private final String teacher = "enseignante-" + id + "@ecole.example";
    private final String referent = "referente-" + id + "@ehpad.example";
    private final String coordinator;
    private final Map<String, Visitor> signedIn = new HashMap<>();
    private String reference;

    WholeJourney(Supplier<Visitor> newVisitor, String coordinator, CaseJobs jobs, JdbcClient db) {
        this.newVisitor = newVisitor;
        this.coordinator = coordinator;
        this.jobs = jobs;
        this.db = db;
        this.letters = new QueuedLetters(db);
        registration.put(Segment.PEOPLE, "directorName", "Claire " + family);
    }

    private static String letters(String hexadecimal) {
        return hexadecimal
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }

    String family() {
        return family;
    }

    /** Addresses of the director, the referent and the teacher. */
    List<String> members() {
        return List.of(registration.email, referent, teacher);
    }

    /** All of it, in order. */
    void walk() {
        facilityRegisters();
        directorConfirmsTheAddress();
        coordinatorChecksTheRegistrationIfAsked();
        teacherFindsAndContactsTheFacility();
        directorAcceptsTheSchool();
        directorNamesTheReferent();
        bothSidesFrameTheProject();
        everybodyGetsReady();
        theMeetingIsPreparedAndHeld();
        feedbackIsGatheredAndShared();
        everybodySeesItCompleted();
    }

    Visitor coordinator() {
        return person(coordinator);
    }

    String reference() {
        return reference;
    }

    void facilityRegisters() {
        Visitor director = newVisitor.get();
        director.open("/inscription");
        director.send();
        for (Segment segment : Segment.values()) {
            director.send(typedInto(segment));
        }
        director.send();
        reference = db.sql("select reference from twinning where facility_name = ?")
                .param(registration.facilityName())
                .query(String.class)
                .single();
        jobs.run(reference);
    }

    void directorConfirmsTheAddress() {
        Visitor director = newVisitor.get();
        director.open(pathMailedTo(registration.email, "/inscription/confirmation/"));
        director.send();
        jobs.run(reference);
    }

    void coordinatorChecksTheRegistrationIfAsked() {
        if (jobs.waitingAt(reference).contains("userTask_checkRegistration")) {
            does(coordinator, "check-registration");
        }
        jobs.run(reference);
    }

    void teacherFindsAndContactsTheFacility() {
        Visitor visitor = newVisitor.get();
        visitor.open("/etablissements?texte=" + registration.facilityName().replace(" ", "+"));
        visitor.follow(registration.facilityName());
        visitor.follow("Proposer un jumelage");
        Map<String, List<String>> ask = new LinkedHashMap<>();
        ask.put("teacherName", List.of("Julie " + family));
        ask.put("teacherEmail", List.of(teacher));
        ask.put("schoolName", List.of("École des Essais"));
        ask.put("postalCode", List.of("35000"));
        ask.put("town", List.of("Rennes"));
        ask.put("level", List.of("PRIMARY"));
        ask.put("pupils", List.of("24"));
        ask.put("type", List.of("IN_PERSON"));
        ask.put("message", List.of("Ma classe aimerait rencontrer vos résidents."));
        visitor.send(ask);
        visitor.open(pathMailedTo(teacher, "/etablissements/contact/confirmation/"));
        visitor.send();
        jobs.run(reference);
    }

    void directorAcceptsTheSchool() {
        does(registration.email, "answer-contact");
    }

    void directorNamesTheReferent() {
        does(registration.email, "name-referents");
    }

    void bothSidesFrameTheProject() {
        does(referent, "propose-framing");
        does(teacher, "describe-class");
        does(referent, "choose-dates", Map.of("chosenSlots", List.of(firstSlot())));
        does(registration.email, "approve-framing");
        does(teacher, "approve-framing");
    }

    void everybodyGetsReady() {
        does(referent, "identify-participants");
        does(registration.email, "prepare-staff");
        does(referent, "inform-residents");
        does(teacher, "inform-families");
    }

    void theMeetingIsPreparedAndHeld() {
        does(referent, "prepare-place");
        does(referent, "prepare-running-order");
        does(teacher, "prepare-class");
        jobs.ring(reference, "event_weekBefore");
        jobs.ring(reference, "event_dayBefore");
        jobs.ring(reference, "event_dayPassed");
        does(referent, "tell-meeting");
    }

    void feedbackIsGatheredAndShared() {
        does(registration.email, "organize-debrief");
        jobs.ring(reference, "event_collectionOver");
        does(referent, "review-synthesis");
        does(registration.email, "become-ambassador");
        does(coordinator, "publish-testimony");
    }

    void everybodySeesItCompleted() {
        for (String person : List.of(registration.email, referent, teacher, coordinator)) {
            Visitor visitor = person(person);
            visitor.open("/projets/" + reference);
            assertThat(visitor.text()).contains("Ce jumelage est terminé");
        }
    }

    private void does(String person, String form) {
        does(person, form, Map.of());
    }

    /** Opens the task from the list, answers, and is back on the list. */
    private void does(String person, String form, Map<String, List<String>> more) {
        Visitor visitor = person(person);
        visitor.open("/taches/" + taskOf(form, person));
        Map<String, List<String>> typed = answers.to(form, LocalDate.now(ZoneId.of("Europe/Paris")), words());
        typed.putAll(more);
        visitor.send(typed);
        assertThat(visitor.path())
                .as("%s answered %s: %s", person, form, visitor.text())
                .isEqualTo("/taches");
        jobs.run(reference);
    }

    private Visitor person(String email) {
        return signedIn.computeIfAbsent(email, address -> {
            Visitor visitor = newVisitor.get();
            visitor.open("/connexion");
            visitor.send(Map.of("email", List.of(address)));
            visitor.open(pathMailedTo(address, "/connexion/lien/"));
            visitor.send();
            return visitor;
        });
    }

    private String taskOf(String form, String person) {
        return db.sql("""
                        select w.task_id from work_item w join twinning t on t.id = w.twinning_id
                        where t.reference = ? and w.form_id = ? and w.status = 'OPEN'
                        and (w.role = 'COORDINATOR' or exists (select 1 from member m join account a on a.id = m.account_id
                             where m.twinning_id = t.id and m.role = w.role and a.email = ?))""")
                .params(reference, form, person)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new AssertionError(
                        form + " is not open for " + person + "; waiting at " + jobs.waitingAt(reference)));
    }

    private String firstSlot() {
        Visitor visitor = person(referent);
        visitor.open("/taches/" + taskOf("choose-dates", referent));
        return visitor.firstChoice("chosenSlots");
    }

    private Map<String, List<String>> typedInto(Segment segment) {
        Map<String, List<String>> typed = new LinkedHashMap<>(registration.of(segment));
        typed.values().removeIf(values -> values.equals(List.of("")));
        return typed;
    }

    private Map<String, String> words() {
        return Map.of("mode", "IN_PERSON", "referentName", "Nadia " + family, "referentEmail", referent);
    }

    private String pathMailedTo(String email, String start) {
        return db.sql("select substring(model::text from ? || '[A-Za-z0-9_-]+') from outbox"
                        + " where recipient = ? and model::text like '%' || ? || '%' order by created_at desc limit 1")
                .params(start, email, start)
                .query(String.class)
                .optional()
                .orElseThrow(() ->
                        new AssertionError("No letter with " + start + " to " + email + ": " + letters.keysTo(email)));
    }
}

package fr.jumelages.guards;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.adhoc.AdHocTasks;
import fr.jumelages.adhoc.NewAdHocTask;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.Papers;
import fr.jumelages.casefile.Papers.NewPaper;
import fr.jumelages.casefile.Readership;
import fr.jumelages.dialogue.NewNote;
import fr.jumelages.dialogue.NewQuestion;
import fr.jumelages.dialogue.Notes;
import fr.jumelages.dialogue.PartnerQuestions;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityPhotos;
import fr.jumelages.feedback.Audience;
import fr.jumelages.feedback.CollectionView;
import fr.jumelages.health.HealthSuspensions;
import fr.jumelages.mail.MailChoices;
import fr.jumelages.mail.MailKind;
import fr.jumelages.meeting.CalendarFeeds;
import fr.jumelages.monitoring.SavedViews;
import fr.jumelages.shared.EmailAddress;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two projects in two territories with their people, made once for all guards, and the things that addresses can name.
 */
final class Scene {

    private static final Map<Actor.Place, String> DEPARTEMENTS =
            Map.of(Actor.Place.HERE, "23", Actor.Place.THERE, "48");

    private static Scene made;

    final Map<Actor, Person> people = new EnumMap<>(Actor.class);
    final Project here;
    final Project there;
    private final Map<String, List<Map<String, String>>> things = new LinkedHashMap<>();

    private Scene(ApplicationContext beans) {
        here = Project.open(beans, "Résidence des Guetteurs", "23000", "23");
        there = Project.open(beans, "Résidence d’ailleurs", "48000", "48");
        Stream.of(Actor.values()).filter(Actor::signedIn).forEach(actor -> add(beans, actor));
        here.openEverything(people.get(Actor.DIRECTOR), people.get(Actor.REFERENT), people.get(Actor.TEACHER));
        there.start("onboarding", "userTask_prepareStaff");
        there.openFeedback();
        nameThings(beans);
    }

    static synchronized Scene of(ApplicationContext beans) {
        if (made == null) {
            made = new Scene(beans);
        }
        return made;
    }

    private void add(ApplicationContext beans, Actor actor) {
        String address = actor.name().toLowerCase() + "-" + UUID.randomUUID() + "@exemple.fr";
        Accounts accounts = beans.getBean(Accounts.class);
        AccountId id = accounts.invite(new EmailAddress(address), "Camille Guet", actor.role);
        if (!actor.belongsToProject()) {
            accounts.assign(id, territory(actor.place));
        }
        people.put(actor, accounts.get(id));
        if (actor.belongsToProject()) {
            (actor.place == Actor.Place.HERE ? here : there).join(people.get(actor), actor.role);
        }
    }

    private static Territory territory(Actor.Place place) {
        return place == Actor.Place.EVERYWHERE ? Territory.wholeCountry() : Territory.of(DEPARTEMENTS.get(place));
    }

    private void nameThings(ApplicationContext beans) {
        things.put("-", List.of(Map.of()));
        things.put("project", List.of(project(here, Actor.DIRECTOR)));
        things.put("other project", List.of(project(there, Actor.OTHER_DIRECTOR)));
        things.put(
                "foreign document",
                List.of(Map.of(
                        "reference",
                        here.twinning().reference(),
                        "id",
                        project(there, Actor.OTHER_DIRECTOR).get("id"))));
        things.put(
                "withheld picture",
                List.of(Map.of(
                        "reference",
                        here.twinning().reference(),
                        "id",
                        here.withheldPicture(people.get(Actor.REFERENT)).toString())));
        Pictures pictures = new Pictures(beans, here.twinning());
        things.put("picture", List.of(pictures.one()));
        things.put("held meeting", List.of(pictures.meeting()));
        things.put("album", List.of(pictures.album()));
        things.put("closed album", List.of(pictures.closedAlbum()));
        things.put("album link", List.of(pictures.link()));
        things.put("ad-hoc task", List.of(Map.of("reference", here.twinning().reference(), "id", adHocTask(beans))));
        things.put("note", List.of(Map.of("reference", here.twinning().reference(), "id", internalNote(beans))));
        things.put("paper", List.of(Map.of("reference", here.twinning().reference(), "id", paper(beans))));
        things.put("nothing", List.of(nothing()));
        things.put(
                "change of a meeting",
                Stream.of("reporter", "plan-b", "annuler", "forme", "lien")
                        .map(change ->
                                Map.of("reference", here.twinning().reference(), "number", "1", "change", change))
                        .toList());
        things.put("process", List.of(Map.of("process", "twinning"), Map.of("process", "school-contact")));
        things.put("intervention", acts(here, "delai", "etape"));
        things.put("other intervention", acts(there, "pause", "arret", "attribution", "remplacement"));
        things.put("intervention out of place", acts(there, "reprise", "reouverture"));
        things.put("facility", List.of(facility(beans)));
        things.put("account", List.of(Map.of("id", teacher(beans))));
        things.put("account to erase", List.of(Map.of("id", teacher(beans))));
        things.put(
                "directed facility",
                List.of(Map.of(
                        "id",
                        people.get(Actor.DIRECTOR).id().toString(),
                        "facility",
                        here.facility().toString())));
        var views = beans.getBean(SavedViews.class);
        var watcher = people.get(Actor.COORDINATOR).id();
        views.save(watcher, "En retard", "/suivi?etat=retard");
        things.put(
                "saved view", List.of(Map.of("id", views.of(watcher).get(0).id().toString())));
        things.put("letter", List.of(Map.of("id", deadLetter(beans.getBean(JdbcClient.class), here))));
        things.put("suspension", List.of(Map.of("id", suspension(beans.getBean(HealthSuspensions.class)))));
        things.put("registry import", registryImports(beans.getBean(JdbcClient.class)));
        things.put(
                "school year", List.of(Map.of("zone", "CORSE", "year", "2026"), Map.of("zone", "A", "year", "2027")));
        things.put("no school year", List.of(Map.of("zone", "D", "year", "2026")));
        things.put("failed step", List.of(Map.of("id", failedStep(beans))));
        things.put("version", List.of(Map.of("process", "twinning", "number", "1", "file", "twinning.bpmn")));
        things.put("no version", List.of(Map.of("process", "personne", "number", "1", "file", "personne.form")));
        things.put("checked upload", List.of(Map.of("id", checkedUpload(beans.getBean(JdbcClient.class)))));
        things.put("no import", List.of(Map.of("id", "999999999")));
        things.put(
                "segment",
                Stream.of("etablissement", "personnes", "souhaits", "moyens")
                        .map(segment -> Map.of("segment", segment))
                        .toList());
        for (Role role : List.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER, Role.COORDINATOR)) {
            things.put("task of " + role, tasks(role));
        }
        things.put("question", List.of(question(beans)));
        Person teacher = people.get(Actor.OTHER_TEACHER);
        AskedFacility asked = new AskedFacility(beans, there.facility(), teacher);
        things.put("contact link", List.of(Map.of("token", asked.ask())));
        things.put("call link", List.of(Map.of("token", asked.proposeCall(people.get(Actor.OTHER_DIRECTOR)))));
        AskedFacility other = new AskedFacility(beans, here.facility(), teacher);
        other.ask();
        things.put("request", List.of(Map.of("id", other.request().toString())));
        var feed = beans.getBean(CalendarFeeds.class).renew(teacher.id());
        things.put("calendar feed", List.of(Map.of("token", feed.value())));
        var stop = beans.getBean(MailChoices.class).stopToken(teacher.email(), MailKind.REMINDERS);
        things.put("letter’s foot", List.of(Map.of("token", stop.toString())));
        things.put("questionnaire", List.of(Map.of("token", questionnaire(beans))));
        things.put(
                "other task",
                List.of(Map.of("taskId", there.item("prepare-staff").taskId())));
    }

    /** For the school only. */
    private String paper(ApplicationContext beans) {
        byte[] pdf = "%PDF-1.4\ntrailer<<>>\n%%EOF\n".getBytes();
        var paper = new NewPaper("Liste du car", Readership.SCHOOL, "car.pdf", pdf);
        beans.getBean(Papers.class).add(here.twinning(), paper, people.get(Actor.TEACHER));
        return beans.getBean(Documents.class).of(here.twinning().id(), Set.of(Readership.SCHOOL)).stream()
                .findFirst()
                .orElseThrow()
                .id()
                .value()
                .toString();
    }

    private String internalNote(ApplicationContext beans) {
        Person author = people.get(Actor.COORDINATOR);
        beans.getBean(Notes.class).write(here.twinning(), new NewNote("À appeler lundi.", true, Set.of()), author);
        return beans.getBean(Notes.class)
                .page(here.twinning(), author, null, 1)
                .get(0)
                .id()
                .toString();
    }

    private Map<String, String> question(ApplicationContext beans) {
        String from = here.item("prepare-staff").taskId();
        var asked = new NewQuestion(
                "Combien êtes-vous ?", Role.TEACHER, people.get(Actor.TEACHER).id());
        var id = beans.getBean(PartnerQuestions.class).ask(from, asked, people.get(Actor.DIRECTOR));
        return Map.of("taskId", from, "id", id.value().toString());
    }

    private String adHocTask(ApplicationContext beans) {
        var doer = people.get(Actor.REFERENT).id();
        var task = new NewAdHocTask("Réserver la salle", "Pour accueillir la classe.", Role.REFERENT, doer, null);
        return beans.getBean(AdHocTasks.class)
                .add(here.twinning().reference(), task, people.get(Actor.DIRECTOR))
                .value()
                .toString();
    }

    /** Of no project. */
    private static String teacher(ApplicationContext beans) {
        EmailAddress address = new EmailAddress("enseignant-" + UUID.randomUUID() + "@exemple.fr");
        return beans.getBean(Accounts.class)
                .invite(address, "Sacha Lambert", Role.TEACHER)
                .toString();
    }

    private static List<Map<String, String>> acts(Project project, String... acts) {
        return Stream.of(acts)
                .map(act -> Map.of("reference", project.twinning().reference(), "act", act))
                .toList();
    }

    private Map<String, String> project(Project project, Actor director) {
        return Map.of(
                "reference",
                project.twinning().reference(),
                "id",
                project.document(people.get(director)).toString(),
                "number",
                "1",
                "modele",
                "eleve",
                "audience",
                Audience.PUPILS.slug(),
                "process",
                "framing");
    }

    /** In a time without meetings, so that it touches nothing of the scene. */
    private String suspension(HealthSuspensions suspensions) {
        Person director = people.get(Actor.DIRECTOR);
        LocalDate far = LocalDate.parse("2040-01-01");
        return suspensions
                .declare(director, suspensions.places(director, "").get(0), far, far, "Nous vous tiendrons au courant.")
                .toString();
    }

    private String questionnaire(ApplicationContext beans) {
        var shown =
                beans.getBean(CollectionView.class).of(there.twinning().reference(), people.get(Actor.OTHER_DIRECTOR));
        return shown.lines().get(0).address().replaceAll(".*/", "");
    }

    /** It has two photos: one that everybody sees, one that a coordinator has to look at. */
    private Map<String, String> facility(ApplicationContext beans) {
        var photos = beans.getBean(FacilityPhotos.class);
        var facility = new FacilityId(here.facility());
        var photo = new FacilityPhotos.NewPhoto("Le jardin", new byte[] {1}, new byte[] {1});
        photos.propose(facility, photo);
        photos.publish(photos.of(facility).get(0).id());
        photos.propose(facility, photo);
        String waiting = photos.of(facility).get(1).id().toString();
        return Map.of("id", here.facility().toString(), "photo", waiting);
    }

    private static Map<String, String> nothing() {
        return Map.ofEntries(
                Map.entry("reference", "JUM-1999-00001"),
                Map.entry("change", "annuler"),
                Map.entry("act", "pause"),
                Map.entry("id", new UUID(0, 1).toString()),
                Map.entry("facility", new UUID(0, 4).toString()),
                Map.entry("taskId", new UUID(0, 2).toString()),
                Map.entry("token", "nobodyhasthistoken"),
                Map.entry("photo", new UUID(0, 3).toString()),
                Map.entry("audience", "personne"),
                Map.entry("number", "99"),
                Map.entry("modele", "personne"),
                Map.entry("process", "personne"));
    }

    private List<Map<String, String>> tasks(Role role) {
        return here.items().stream()
                .filter(item -> item.role() == role)
                .map(item -> Map.of("taskId", item.taskId(), "form", item.formId()))
                .toList();
    }

    /** One that is being read, one that is done and one that was refused. */
    private static List<Map<String, String>> registryImports(JdbcClient db) {
        return db.sql("""
                        insert into registry_import (layout, file_name, uploaded_by, uploaded_at, finished_at, status,
                            fault, pieces, pieces_read, rows_read, refused)
                        select 'FINESS_CSV', 'etalab-cs1100507-stock.csv', 'Camille Guet', now(), now(), status,
                            case status when 'REFUSED' then 'TRUNCATED' end, 4, 1, 1200, 3
                        from unnest(array['READING', 'DONE', 'REFUSED']) status returning id""")
                .query((row, number) -> {
                    db.sql("insert into registry_refusal values (?, 7, '35000', 'NUMBER_FORMAT')")
                            .param(row.getLong(1))
                            .update();
                    return Map.of("id", row.getString(1));
                })
                .list();
    }

    /** Of a process that nobody waits for; its files are those in service. */
    private static String checkedUpload(JdbcClient db) {
        String id = UUID.randomUUID().toString();
        db.sql("""
                insert into model_upload
                select :id::uuid, d.key_, jsonb_build_object(b.name_, convert_from(b.bytes_, 'UTF8')),
                       '[{"kind": "FILE_CHANGED", "name": "weekly-overview.bpmn"}]', d.id_, gen_random_uuid(), now(), 'CHECKED'
                from act_re_procdef d join act_ge_bytearray b
                    on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_
                where d.key_ = 'weekly-overview' order by d.version_ desc limit 1""").param("id", id).update();
        return id;
    }

    /** It failed for good, and may be passed over. */
    private String failedStep(ApplicationContext beans) {
        var instance = beans.getBean(RuntimeService.class)
                .createProcessInstanceByKey("twinning")
                .businessKey(here.twinning().reference())
                .startBeforeActivity("serviceTask_signalStall")
                .execute();
        var management = beans.getBean(ManagementService.class);
        var job = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .messages()
                .singleResult();
        management.setJobRetries(job.getId(), 0);
        return job.getId();
    }

    private static String deadLetter(JdbcClient db, Project project) {
        String id = UUID.randomUUID().toString();
        db.sql("""
                insert into outbox (id, lane, dedup_key, recipient, locale, template, model, status, next_at, message_id,
                                    created_at, last_error)
                values (:id::uuid, 'NORMAL', :id, 'perdu@exemple.fr', 'fr', 'notice',
                        '{"key": "mail.contact.declined", "path": "/", "args": []}', 'DEAD', now(), :id, now(), '550 unknown')""").param("id", id).update();
        db.sql("insert into outbox_project values (?, ?::uuid)")
                .params(project.twinning().id().value(), id)
                .update();
        return id;
    }

    /** The values for the variables of an address, one map for each thing of this name. */
    List<Map<String, String>> things(String name) {
        List<Map<String, String>> found = things.get(name);
        if (found == null || found.isEmpty()) {
            throw new AssertionError("no " + name + " in " + things.keySet());
        }
        return found;
    }
}

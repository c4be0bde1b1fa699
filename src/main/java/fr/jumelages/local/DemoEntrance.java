package fr.jumelages.local;

import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.contact.SchoolContact;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.registration.EmailConfirmation;
import fr.jumelages.registration.Registration;
import fr.jumelages.shared.SecretToken;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people of the stories do without an account: register, contact, and follow the links of their letters. */
@Component
@Profile("local")
class DemoEntrance {

    private final Registration registration;
    private final EmailConfirmation confirmation;
    private final SchoolContact contact;
    private final DemoFeedback feedback;
    private final JdbcClient db;
    private final Set<DemoStory> asked = new HashSet<>();

    DemoEntrance(
            Registration registration,
            EmailConfirmation confirmation,
            SchoolContact contact,
            DemoFeedback feedback,
            JdbcClient db) {
        this.registration = registration;
        this.confirmation = confirmation;
        this.contact = contact;
        this.feedback = feedback;
        this.db = db;
    }

    String register(DemoStory story) {
        return registration.submit(story.registration());
    }

    void confirm(DemoStory story) {
        confirmation.confirm(tokenMailedTo(story.directorEmail()));
    }

    void ask(DemoStory story, TwinningSummary twinning) {
        if (story.teacher() != null && asked.add(story)) {
            contact.ask(new FacilityId(twinning.facilityId()), story.ask());
            contact.confirm(tokenMailedTo(story.teacherEmail()));
        }
    }

    boolean hasAsked(DemoStory story) {
        return asked.contains(story);
    }

    void answerQuestionnaires(TwinningSummary twinning) {
        feedback.answerQuestionnaires(twinning);
    }

    private SecretToken tokenMailedTo(String email) {
        String path = db.sql("select model ->> 'path' from outbox where recipient = ? order by created_at desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        return new SecretToken(path.substring(path.lastIndexOf('/') + 1));
    }
}

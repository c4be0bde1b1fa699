package fr.jumelages.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.mail.MailChoice;
import fr.jumelages.mail.MailChoices;
import fr.jumelages.mail.MailKind;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What is noted on a project, who reads it and who is told. */
@ApplicationTest
class NotesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Notes notes;

    @Autowired
    Casefile casefile;

    @Autowired
    MailChoices choices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private Duration before;
    private TestProject project;
    private TwinningSummary twinning;
    private QueuedLetters letters;

    @BeforeEach
    void aProject() {
        before = clock.offset();
        project = TestProject.open(application);
        twinning = casefile.get(project.id());
        letters = new QueuedLetters(db);
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void anInternalNoteIsReadByTheCoordinationOnly() throws Exception {
        write(Role.COORDINATOR, "Rappeler la direction lundi.", "COORDINATION").andExpect(status().isFound());
        write(Role.COORDINATOR, "Le car part à 13 h.", "TOUS").andExpect(status().isFound());

        for (Role member : Set.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER)) {
            assertThat(notes.page(twinning, project.person(member), null, 10))
                    .extracting(Note::words)
                    .containsExactly("Le car part à 13 h.");
            page(member, "/notes").andExpect(content().string(not(containsString("Rappeler la direction"))));
            page(member, "").andExpect(content().string(not(containsString("Rappeler la direction"))));
        }
        page(Role.COORDINATOR, "/notes").andExpect(content().string(containsString("Rappeler la direction")));
        assertThat(project.timeline()).containsOnlyOnce("noteShared");
    }

    @Test
    void aMemberWritesNoInternalNote() throws Exception {
        write(Role.DIRECTOR, "Entre nous.", "COORDINATION").andExpect(status().isNotFound());
    }

    @Test
    void whoIsMentionedReadsOfItAtOnceUnlessTheyChoseNotTo() throws Exception {
        choices.choose(project.person(Role.REFERENT).email(), Map.of(MailKind.MENTIONS, MailChoice.NONE));

        write(Role.DIRECTOR, "La salle est changée.", "", Role.TEACHER, Role.REFERENT, Role.COORDINATOR)
                .andExpect(status().isFound());

        assertThat(letters.pathIn(email(Role.TEACHER), "note")).isEqualTo("/projets/" + project.reference() + "/notes");
        assertThat(letters.keysTo(email(Role.COORDINATOR))).contains("note");
        assertThat(letters.keysTo(email(Role.REFERENT))).doesNotContain("note");
        page(Role.TEACHER, "/notes").andExpect(content().string(containsString("Paul Girard, Yanis Petit")));
    }

    @Test
    void nobodyIsToldOfWhatTheyCannotRead() throws Exception {
        write(Role.COORDINATOR, "Rappeler la direction lundi.", "COORDINATION", Role.DIRECTOR)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ne peut pas lire cette note")));
        assertThat(letters.keysTo(email(Role.DIRECTOR))).doesNotContain("note");
    }

    @Test
    void anAuthorErasesForADayThenItIsPartOfTheCase() throws Exception {
        write(Role.DIRECTOR, "Une erreur.", "");
        Note note = notes.page(twinning, project.person(Role.DIRECTOR), null, 1).get(0);
        assertThatThrownBy(() -> notes.erase(twinning, note.id(), project.person(Role.TEACHER)))
                .isInstanceOf(NotFound.class);

        clock.advance(Duration.ofHours(25));
        assertThatThrownBy(() -> notes.erase(twinning, note.id(), project.person(Role.DIRECTOR)))
                .isInstanceOf(NotFound.class);
        clock.moveTo(before);
        notes.erase(twinning, note.id(), project.person(Role.DIRECTOR));

        assertThat(notes.page(twinning, project.person(Role.DIRECTOR), null, 1)).isEmpty();
    }

    @Test
    void aTextThatSeemsToNameSomebodyIsReadAgainFirst() throws Exception {
        write(Role.DIRECTOR, "Madame Dupont viendra.", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Relisez avant")));
    }

    @Test
    void pagesGoBackInTime() throws Exception {
        for (int i = 1; i <= 21; i++) {
            notes.write(twinning, new NewNote("Note " + i + ".", false, Set.of()), project.person(Role.DIRECTOR));
        }

        page(Role.DIRECTOR, "/notes")
                .andExpect(content().string(containsString("Note 21.")))
                .andExpect(content().string(not(containsString("Note 1."))))
                .andExpect(content().string(containsString("?avant=")));
        Note last =
                notes.page(twinning, project.person(Role.DIRECTOR), null, 20).get(19);
        page(Role.DIRECTOR, "/notes?avant=" + last.number()).andExpect(content().string(containsString("Note 1.")));
    }

    private ResultActions write(Role by, String words, String audience, Role... told) throws Exception {
        var request = post("/projets/" + project.reference() + "/notes")
                .param("texte", words)
                .param("pour", audience)
                .with(csrf())
                .with(authentication(new SignedIn(project.person(by))));
        for (Role role : told) {
            request.param("prevenir", project.person(role).id().toString());
        }
        return mvc.perform(request);
    }

    private ResultActions page(Role reader, String rest) throws Exception {
        Person person = project.person(reader);
        return mvc.perform(get("/projets/" + project.reference() + rest).with(authentication(new SignedIn(person))));
    }

    private String email(Role role) {
        return project.person(role).email().value();
    }
}

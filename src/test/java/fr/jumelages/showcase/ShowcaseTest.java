package fr.jumelages.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.CaseFact;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityMother;
import fr.jumelages.directory.FacilityPhotos;
import fr.jumelages.directory.FacilityStandings;
import fr.jumelages.directory.Standing;
import fr.jumelages.feedback.FeedbackFact.AmbassadorAgreed;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;

@ApplicationTest
class ShowcaseTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Directory directory;

    @Autowired
    private FacilityPhotos photos;

    @Autowired
    private FacilityStandings standings;

    @Autowired
    private Casefile casefile;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private JdbcClient db;

    private FacilityId facility;
    private TwinningSummary project;
    private Person director;
    private Person coordinator;

    @BeforeEach
    void aFacilityWithItsDirector() {
        facility = directory.publish(FacilityMother.named("Résidence des Vitrines", "29200", "Brest"));
        project = casefile.open(Opening.furtherSchool("Résidence des Vitrines", "29", facility.value()));
        director = person(Role.DIRECTOR, null);
        casefile.addMember(project.id(), director.id(), Role.DIRECTOR);
        coordinator = person(Role.COORDINATOR, Territory.of("29"));
    }

    @Test
    void whatTheDirectorTellsIsOnThePageAtOnce() throws Exception {
        http.perform(page(director))
                .andExpect(content().string(containsString("Une maison au milieu d’un grand jardin.")));
        tell(director, "presentation", "Une terrasse sur la rade.")
                .andExpect(redirectedUrl("/etablissements/" + facility));
        http.perform(get("/etablissements/" + facility))
                .andExpect(content().string(containsString("Une terrasse sur la rade.")))
                .andExpect(content().string(containsString("Reçoit à partir de l’année scolaire")));
        assertThat(standings.of(facility).capacity()).isEqualTo(3);
    }

    @Test
    void whatIsMissingIsAskedForAndNothingTypedIsLost() throws Exception {
        tell(director, "residents", "beaucoup")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"beaucoup\"")))
                .andExpect(content().string(containsString("Une salle claire.")));
        assertThat(directory.facility(facility).showcase().residents()).isEqualTo(12);
    }

    @Test
    void onlyTheKeepersSeeTheLinkToChangeThePage() throws Exception {
        String link = "/vitrine/" + facility;
        http.perform(get("/etablissements/" + facility)).andExpect(content().string(not(containsString(link))));
        for (Person keeper : List.of(director, coordinator)) {
            http.perform(get("/etablissements/" + facility).with(authentication(new SignedIn(keeper))))
                    .andExpect(content().string(containsString(link)));
        }
    }

    @Test
    void aPhotoIsDrawnAnewAndSeenOnlyAfterACoordinatorsLook() throws Exception {
        send(picture("png", 2400, 1200)).andExpect(redirectedUrl("/vitrine/" + facility + "/photo"));
        http.perform(photo()).andExpect(status().isNotFound());
        http.perform(get("/suivi/photos").with(authentication(new SignedIn(coordinator))))
                .andExpect(content().string(containsString("Le jardin et sa pergola")));
        decide("publier", "").andExpect(redirectedUrl("/suivi/photos"));
        byte[] shown = http.perform(photo())
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(1400, 700);
        http.perform(get("/etablissements/" + facility))
                .andExpect(content().string(containsString("alt=\"Le jardin et sa pergola\"")));
        assertThat(new QueuedLetters(db).keysTo(director.email().value())).contains("showcase.photoPublished");
    }

    @Test
    void theFormerPhotoStaysUntilTheNewOneIsDecided() throws Exception {
        send(picture("jpeg", 300, 200));
        decide("publier", "");
        byte[] first = photos.published(facility, false);
        send(picture("jpeg", 500, 200));
        assertThat(photos.published(facility, false)).isEqualTo(first);
        decide("refuser", "On y reconnaît quelqu’un.");
        assertThat(photos.published(facility, false)).isEqualTo(first);
        assertThat(photos.of(facility)).hasSize(1);
        assertThat(new QueuedLetters(db).keysTo(director.email().value())).contains("showcase.photoRefused");
    }

    @Test
    void aRemovedPhotoIsGoneForEverybody() throws Exception {
        send(picture("jpeg", 300, 200));
        decide("publier", "");
        http.perform(post("/vitrine/" + facility + "/photo/retirer")
                .with(authentication(new SignedIn(director)))
                .with(csrf()));
        http.perform(photo()).andExpect(status().isNotFound());
        assertThat(photos.of(facility)).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() throws Exception {
        send("%PDF-1.4 ... %%EOF".getBytes())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("n’est pas accepté")));
        send(new byte[0])
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choisissez une photo")));
        assertThat(photos.of(facility)).isEmpty();
    }

    @Test
    void aPhotoWithoutTheWordThatNobodyIsOnItIsNotTaken() throws Exception {
        http.perform(multipart("/vitrine/" + facility + "/photo")
                        .file(new MockMultipartFile("photo", "jardin.jpg", "image/jpeg", picture("jpeg", 30, 20)))
                        .param("description", "Le jardin")
                        .with(authentication(new SignedIn(director)))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(photos.of(facility)).isEmpty();
    }

    @Test
    void aCoordinatorOfElsewhereCannotDecide() throws Exception {
        send(picture("jpeg", 300, 200));
        coordinator = person(Role.COORDINATOR, Territory.of("48"));
        UUID waiting = photos.of(facility).get(0).id();
        assertThatThrownBy(() -> review.publish(waiting, coordinator)).isInstanceOf(NotFound.class);
        assertThat(review.waiting(coordinator)).isEmpty();
    }

    @Autowired
    private PhotoReview review;

    @Test
    void theDirectoryHearsOfSchoolsThatJoinAndOfProjectsThatEnd() {
        casefile.attachSchool(project.id(), UUID.randomUUID(), "Collège Jean-Zay");
        directory.present(facility, FacilityMother.open(), 1, null);
        assertThat(standings.of(facility).standing()).isEqualTo(Standing.FULL);
        casefile.complete(project.id());
        assertThat(standings.of(facility).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void anAmbassadorIsNamedForTwoYears() throws Exception {
        facts.publishEvent(new AmbassadorAgreed(project.id()));
        http.perform(get("/etablissements/" + facility))
                .andExpect(content().string(containsString("Établissement ambassadeur")));
        db.sql("update facility set ambassador_until = ambassador_until - interval '25 months' where id = ?")
                .param(facility.value())
                .update();
        http.perform(get("/etablissements/" + facility))
                .andExpect(content().string(not(containsString("Établissement ambassadeur"))));
    }

    @Test
    void aFactOfAProjectWithoutFacilityDisturbsNobody() {
        var nowhere = casefile.open(Opening.registration("Sans page", "29"));
        facts.publishEvent(new CaseFact.CaseResumed(nowhere.id(), null));
        assertThat(standings.of(facility).standing()).isEqualTo(Standing.OPEN);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder page(Person person) {
        return get("/vitrine/" + facility).with(authentication(new SignedIn(person)));
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder photo() {
        return get("/etablissements/" + facility + "/photo");
    }

    private ResultActions tell(Person person, String question, String answer) throws Exception {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("presentation", "Une salle claire.");
        typed.add("levels", "COLLEGE");
        typed.add("types", "REMOTE");
        typed.add("themes", "NATURE");
        typed.add("rhythm", "SERIES");
        typed.add("residents", "8");
        typed.add("capacity", "3");
        typed.add("openFrom", "NEXT_YEAR");
        typed.set(question, answer);
        return http.perform(post("/vitrine/" + facility)
                .params(typed)
                .with(authentication(new SignedIn(person)))
                .with(csrf()));
    }

    private ResultActions send(byte[] file) throws Exception {
        return http.perform(multipart("/vitrine/" + facility + "/photo")
                .file(new MockMultipartFile("photo", name(file), "image/jpeg", file))
                .param("description", "Le jardin et sa pergola")
                .param("nobody", "true")
                .with(authentication(new SignedIn(director)))
                .with(csrf()));
    }

    private static String name(byte[] file) {
        return file.length > 1 && file[1] == 'P' ? "jardin.png" : "jardin.jpg";
    }

    private ResultActions decide(String verb, String reason) throws Exception {
        UUID waiting = photos.of(facility).stream()
                .filter(photo -> !photo.published())
                .findFirst()
                .orElseThrow()
                .id();
        return http.perform(post("/suivi/photos/" + waiting + "/" + verb)
                .param("reason", reason)
                .with(authentication(new SignedIn(coordinator)))
                .with(csrf()));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private Person person(Role role, Territory territory) {
        AccountId id = accounts.invite(new EmailAddress(UUID.randomUUID() + "@exemple.fr"), "Claire Morel", role);
        if (territory != null) {
            accounts.assign(id, territory);
        }
        return accounts.get(id);
    }
}

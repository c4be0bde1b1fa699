package fr.jumelages.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.PdfPages;
import fr.jumelages.casefile.PhotoConsent;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.casefile.PlannedMeetings;
import fr.jumelages.casefile.PlannedMeetings.PlannedMeeting;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.WithheldPictures;
import fr.jumelages.directory.Directory;
import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import java.awt.image.BufferedImage;
import java.io.File;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
class ImageRightsPagesTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Directory directory;

    @Autowired
    Submissions submissions;

    @Autowired
    PaperTerms terms;

    @Autowired
    PdfPages pages;

    @Autowired
    RightsPapers papers;

    @Autowired
    RightsChanges changes;

    @Autowired
    PhotoConsent consent;

    @Autowired
    Documents documents;

    @Autowired
    WithheldPictures withheld;

    @Autowired
    Timeline timeline;

    @Autowired
    MockMvc browser;

    private StageWalk walk;
    private TwinningId project;
    private String address;

    @BeforeEach
    void aProjectOfItsOwn() {
        walk = StageWalk.start(beans, "onboarding", Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
        project = walk.project().id();
        address = "/projets/" + walk.project().reference() + "/autorisations";
    }

    @ParameterizedTest
    @EnumSource(RightsPaper.class)
    void everyPaperIsOnePageEvenWithTwelveMeetings(RightsPaper paper) throws Exception {
        RightsPapers filled = meeting(weekly(12));
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            byte[] pdf = filled.print(walk.project(), paper, language);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Les Tilleuls", "Collège Jean-Zay", "44000 Nantes", "2026", "cnil.fr")
                        .doesNotContain("??", "tutelle", "curatelle", "protég", "mandat");
                picture(document, paper, language);
            }
        }
    }

    @Test
    void aPupilNeedsBothParentsAndAResidentSignsFirst() throws Exception {
        assertThat(text(RightsPaper.PUPIL))
                .contains("Premier titulaire", "Second titulaire", "L’élève a reçu une explication")
                .contains("Ce papier reste ici : Collège Jean-Zay");
        assertThat(text(RightsPaper.ADULT_PUPIL)).doesNotContain("titulaire");
        assertThat(text(RightsPaper.COSIGNED_RESIDENT))
                .containsSubsequence("La personne photographiée", "La personne qui signe aussi")
                .contains("Ce papier reste ici : Les Tilleuls");
        assertThat(RightsPaper.PUPIL.signatures(1)).containsExactly("onlyParent");
    }

    @Test
    void everyUseHasItsOwnLineAndItsOwnEnd() throws Exception {
        RightsPapers filled = meeting(Instant.parse("2027-03-05T13:00:00Z"));

        assertThat(text(filled.print(walk.project(), RightsPaper.RESIDENT, Locale.FRENCH)))
                .contains("vendredi 5 mars 2027")
                .contains("pendant les rencontres de ce projet 31 août 2027")
                .containsSubsequence(
                        "familles et aux proches", "2028", "programme Jumelages", "2029", "presse", "2028");
    }

    @Test
    void membersTakeThePapersFromTheTaskThatCountsThem() throws Exception {
        String task = walk.open(Role.REFERENT, "inform-residents").item().taskId();

        assertThat(Jsoup.parse(ask(Role.REFERENT, get("/taches/" + task)).getContentAsString())
                        .select("main a[href$=.pdf]")
                        .eachAttr("href"))
                .containsExactly(
                        address + "/resident.pdf",
                        address + "/resident-deux-signatures.pdf",
                        address + "/personnel.pdf");
        MockHttpServletResponse paper = ask(Role.REFERENT, get(address + "/resident-deux-signatures.pdf"));
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        assertThat(paper.getHeader("Content-Disposition")).contains("autorisation-image-resident-deux-signatures-JUM-");
    }

    @Test
    void aWithdrawalHidesEveryPictureUntilSomebodyHasLooked() throws Exception {
        bothSidesCount(0);
        DocumentId garden = picture("Le jardin");
        DocumentId lunch = picture("Le repas");
        assertThat(documents.of(project)).hasSize(2);

        MockHttpServletResponse answer = ask(Role.TEACHER, change("PUPILS", "WITHDRAWN", "SHARING", "2"));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(changes.of(project).get(Pictured.PUPILS).sharing()).isEqualTo(new ImageRights.Use(18, 4, 0));
        assertThat(consent.withdrawnAt(project)).isPresent();
        assertThat(documents.of(project)).isEmpty();
        assertThat(documents.unseen(project)).isEmpty();
        assertThat(timeline.of(project)).extracting(TimelineEntry::kind).contains("imageRightWithdrawn.PUPILS");
        assertThatThrownBy(() -> documents.content(project, garden)).isInstanceOf(NotFound.class);
        assertThat(page(Role.TEACHER)).contains("Photos masquées depuis un retrait", "Le jardin", "Le repas");

        ask(
                Role.REFERENT,
                post(address + "/photos/montrer").param("photo", garden.value().toString()));
        ask(
                Role.REFERENT,
                post(address + "/photos/retirer").param("photo", lunch.value().toString()));

        assertThat(documents.of(project)).extracting(file -> file.id()).containsExactly(garden);
        assertThat(withheld.of(project)).isEmpty();
        assertThat(page(Role.TEACHER)).doesNotContain("Photos masquées", "??");
    }

    @Test
    void picturesMayBeShownOnceTheLastAnswerHasCome() throws Exception {
        bothSidesCount(2);
        assertThat(consent.isMissing(project, PictureUse.TAKING)).isTrue();

        ask(Role.TEACHER, change("RESIDENTS", "AGREED", "TAKING", "1"));
        assertThat(consent.isMissing(project, PictureUse.TAKING)).isTrue();
        ask(Role.REFERENT, change("RESIDENTS", "DECLINED", "TAKING", "1"));

        assertThat(consent.isMissing(project, PictureUse.TAKING)).isFalse();
        assertThat(timeline.of(project)).extracting(TimelineEntry::kind).contains("lateAnswersCounted.RESIDENTS");
    }

    @Test
    void aChangeThatCannotBeIsRefusedAndKeepsWhatWasTyped() throws Exception {
        bothSidesCount(0);

        MockHttpServletResponse tooMany = ask(Role.DIRECTOR, change("PUPILS", "WITHDRAWN", "PUBLISHING", "13"));
        assertThat(tooMany.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(tooMany.getContentAsString()).text())
                .contains("12 personnes seulement ont dit oui pour cet usage");
        assertThat(Jsoup.parse(tooMany.getContentAsString()).select("#nombre").val())
                .isEqualTo("13");

        MockHttpServletResponse empty = ask(Role.DIRECTOR, change("", "", "", "beaucoup"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.getContentAsString())
                        .select("#error-summary a")
                        .eachAttr("href"))
                .containsExactly("#personnes", "#changement", "#usage", "#nombre");
        assertThat(ask(Role.DIRECTOR, change("PUPILS", "WITHDRAWN", "TAKING", "0"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(consent.withdrawnAt(project)).isEmpty();
    }

    /** As if the meetings answered so. */
    private RightsPapers meeting(Instant... starts) {
        List<PlannedMeeting> planned = Stream.of(starts)
                .map(start -> new PlannedMeeting(start.atZone(ZoneId.of("Europe/Paris")), true, false))
                .toList();
        return new RightsPapers(directory, new Announced(planned), submissions, terms, pages);
    }

    private record Announced(List<PlannedMeeting> meetings) implements PlannedMeetings {

        @Override
        public List<PlannedMeeting> of(TwinningId twinning) {
            return meetings;
        }

        @Override
        public int lastNumber(TwinningId twinning) {
            return meetings.size();
        }
    }

    private static Instant[] weekly(int times) {
        return IntStream.range(0, times)
                .mapToObj(week -> Instant.parse("2026-12-04T13:30:00Z").plus(7L * week, ChronoUnit.DAYS))
                .toArray(Instant[]::new);
    }

    private String text(RightsPaper paper) throws Exception {
        return text(papers.print(walk.project(), paper, Locale.FRENCH));
    }

    private static String text(byte[] paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00A0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    /** To be looked at. */
    private static void picture(PDDocument document, RightsPaper paper, Locale language) throws Exception {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 80);
        File file = new File("target/screenshots/paper-" + paper.slug() + "-" + language + ".png");
        file.getParentFile().mkdirs();
        ImageIO.write(image, "png", file);
    }

    private DocumentId picture(String title) {
        var file = new NewDocument(title, "photo.jpg", "image/jpeg", new byte[] {1});
        return documents.add(project, file, walk.member(Role.REFERENT).id());
    }

    private MockHttpServletRequestBuilder change(String whose, String change, String use, String count) {
        return post(address)
                .param("personnes", whose)
                .param("changement", change)
                .param("usage", use)
                .param("nombre", count);
    }

    private String page(Role role) throws Exception {
        return Jsoup.parse(ask(role, get(address)).getContentAsString()).text();
    }

    private MockHttpServletResponse ask(Role role, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.header("Accept-Language", "fr")
                        .with(csrf())
                        .with(authentication(new SignedIn(walk.member(role)))))
                .andReturn()
                .getResponse();
    }

    private void bothSidesCount(int residentsMissing) {
        OnboardingProcessTest.residents(walk, residentsMissing);
        OnboardingProcessTest.families(walk, 0, 0);
    }
}

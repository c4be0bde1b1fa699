package fr.jumelages.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.ImageRightWithdrawn;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.casefile.WithheldPictures;
import fr.jumelages.testing.ApplicationTest;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class GalleryTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Autowired
    Documents documents;

    @Autowired
    WithheldPictures withheld;

    @Autowired
    TransactionTemplate transaction;

    private GalleryMother gallery;

    @BeforeEach
    void aMeetingToday() {
        gallery = GalleryMother.onTheDay(beans).missing();
    }

    @Test
    void aBrokenPhotoIsNamedAndSparesTheOthers() throws Exception {
        var answer = gallery.send(
                Role.TEACHER,
                GalleryMother.photo("jardin.jpg"),
                GalleryMother.file("musique.jpg", new byte[] {1, 2, 3}),
                GalleryMother.photo("goûter.jpg"));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo(gallery.arrivals(1) + "?ajoutees=2");
        assertThat(gallery.pictures()).hasSize(2).allSatisfy(picture -> {
            assertThat(picture.meeting()).isEqualTo(1);
            assertThat(picture.width()).isEqualTo(640);
            assertThat(picture.shared()).isFalse();
        });
        assertThat(gallery.project().timeline()).containsOnlyOnce("firstPhotoAdded");
        assertThat(documents.of(gallery.project().id())).isEmpty();

        var alone = gallery.send(Role.TEACHER, GalleryMother.file("musique.jpg", new byte[] {1, 2, 3}));
        assertThat(alone.getStatus()).isEqualTo(422);
        assertThat(text(alone, "#upload-problems")).contains("musique", "n’est pas accepté");
        assertThat(text(gallery.send(Role.TEACHER), "#upload-problems")).contains("au moins une photo");
    }

    @Test
    void noPhotoComesInWhileSomebodysAnswerAboutTakingIsMissingUnlessFacesAreBlurred() throws Exception {
        gallery.missing(PictureUse.TAKING, PictureUse.SHARING);
        var photo = GalleryMother.photo("jardin.jpg");

        var refused = gallery.send(Role.REFERENT, photo);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused, "#upload-problems")).contains("autorisations de prise de vue");
        assertThat(gallery.pictures()).isEmpty();

        assertThat(gallery.send(Role.REFERENT, 1, true, photo).getStatus()).isEqualTo(302);
        assertThat(gallery.pictures())
                .singleElement()
                .satisfies(one -> assertThat(one.blurred()).isTrue());
        gallery.missing(PictureUse.SHARING, PictureUse.PUBLISHING);
        assertThat(gallery.send(Role.REFERENT, photo).getStatus()).isEqualTo(302);
    }

    @Test
    void photosWaitForTheDayOfTheMeeting() throws Exception {
        var early = gallery.send(Role.REFERENT, 2, false, GalleryMother.photo("jardin.jpg"));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(text(early, "#upload-problems")).contains("à partir du jour de la rencontre");
        assertThat(gallery.send(Role.REFERENT, 9, false, GalleryMother.photo("jardin.jpg"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aProjectHasRoomForSoMany() throws Exception {
        gallery.send(Role.REFERENT, GalleryMother.photo("jardin.jpg"));
        db.sql("insert into document (id, twinning_id, title, file_name, content_type, size, content, added_at)"
                        + " select gen_random_uuid(), ?, 'n' || n, 'n.jpg', 'image/jpeg', 1, '\\x01', now()"
                        + " from generate_series(1, 198) n")
                .param(gallery.project().id().value())
                .update();
        db.sql("insert into picture (document_id, twinning_id, meeting_number, blurred, thumbnail)"
                        + " select id, twinning_id, 1, false, content from document where twinning_id = ?"
                        + " and title like 'n%'")
                .param(gallery.project().id().value())
                .update();

        gallery.send(Role.REFERENT, GalleryMother.photo("dernière.jpg"));
        var full = gallery.send(Role.REFERENT, GalleryMother.photo("une-de-trop.jpg"));
        assertThat(full.getStatus()).isEqualTo(422);
        assertThat(text(full, "#upload-problems")).contains("une-de-trop", "200 photos");
    }

    @Test
    void theGalleryIsReadPageByPageAndEachPictureHasItsNeighbours() throws Exception {
        for (int i = 0; i < 3; i++) {
            gallery.send(Role.REFERENT, GalleryMother.photo("photo" + i + ".jpg"));
        }
        List<Picture> all = gallery.pictures();
        Album album = beans.getBean(Album.class);
        var first = album.page(gallery.project().id(), null, 2);
        var rest = album.page(gallery.project().id(), first.get(1).id().value(), 2);
        assertThat(first).containsExactly(all.get(0), all.get(1));
        assertThat(rest).containsExactly(all.get(2));

        var shown = album.picture(gallery.project().id(), all.get(1).id());
        assertThat(shown.before()).isEqualTo(all.get(0).id().value());
        assertThat(shown.after()).isEqualTo(all.get(2).id().value());
        assertThat(Jsoup.parse(page(Role.COORDINATOR, gallery.photos())).select(".thumbnails img[loading=lazy]"))
                .hasSize(3);
        byte[] small = image(all.get(0).id(), "vignette").getContentAsByteArray();
        byte[] large = image(all.get(0).id(), "image").getContentAsByteArray();
        assertThat(small.length).isLessThan(large.length);
        assertThat(image(all.get(0).id(), "image").getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void aWithdrawalHidesPicturesEverywhereAtOnceAndNobodyHasChosenThemForRelativesAfterwards() throws Exception {
        gallery.send(Role.REFERENT, GalleryMother.photo("jardin.jpg"), GalleryMother.photo("goûter.jpg"));
        DocumentId garden = gallery.pictures().get(0).id();
        DocumentId snack = gallery.pictures().get(1).id();
        gallery.choose(Role.DIRECTOR, "montrer", garden, snack);
        assertThat(gallery.pictures()).allMatch(Picture::shared);

        transaction.executeWithoutResult(status -> beans.publishEvent(
                new ImageRightWithdrawn(gallery.project().id(), Pictured.PUPILS, PictureUse.PUBLISHING, 1)));

        assertThat(gallery.pictures()).isEmpty();
        assertThat(image(garden, "image").getStatus()).isEqualTo(404);
        assertThat(image(garden, "vignette").getStatus()).isEqualTo(404);
        assertThat(gallery.read(Role.REFERENT, "/projets/" + gallery.project().reference() + "/documents/" + garden)
                        .getStatus())
                .isEqualTo(404);
        gallery.choose(Role.DIRECTOR, "montrer", garden);

        withheld.showAgain(gallery.project().id(), List.of(garden));
        withheld.remove(gallery.project().id(), List.of(snack));
        assertThat(gallery.pictures()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(garden);
            assertThat(one.shared()).isFalse();
        });
        assertThat(bytesOf(snack)).isZero();
    }

    @Test
    void whatIsRemovedLeavesNoByteBehind() throws Exception {
        gallery.send(Role.TEACHER, GalleryMother.photo("jardin.jpg"));
        DocumentId garden = gallery.pictures().get(0).id();
        var asked = gallery.ask(
                Role.TEACHER,
                post(gallery.photos() + "/retirer")
                        .param("photo", garden.value().toString()));
        assertThat(text(asked, "main")).contains("pour toujours");
        assertThat(bytesOf(garden)).isEqualTo(2);

        assertThat(gallery.choose(Role.TEACHER, "retirer", garden).getStatus()).isEqualTo(302);

        assertThat(bytesOf(garden)).isZero();
        assertThat(gallery.project().timeline()).contains("photosRemoved");
        GalleryMother other = GalleryMother.onTheDay(beans).missing();
        other.send(Role.TEACHER, GalleryMother.photo("jardin.jpg"));
        DocumentId foreign = other.pictures().get(0).id();
        gallery.choose(Role.TEACHER, "retirer", foreign);
        assertThat(bytesOf(foreign)).isEqualTo(2);
    }

    @Test
    void aCaptionThatSeemsToNameSomebodyIsReadAgainFirst() throws Exception {
        gallery.send(Role.TEACHER, GalleryMother.photo("jardin.jpg"));
        String page = gallery.photos() + "/" + gallery.pictures().get(0).id().value();

        var doubtful = gallery.ask(Role.TEACHER, post(page).param("legende", "Madame Roux au jardin"));
        assertThat(text(doubtful, "#doubts")).contains("semble nommer");
        assertThat(gallery.pictures().get(0).caption()).isNull();

        assertThat(gallery.ask(Role.TEACHER, post(page).param("legende", "Au jardin"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(gallery.pictures().get(0).caption()).isEqualTo("Au jardin");
        assertThat(gallery.ask(Role.TEACHER, post(page).param("legende", "x".repeat(201)))
                        .getStatus())
                .isEqualTo(422);
    }

    /** Rows that still hold something of it. */
    private int bytesOf(DocumentId id) {
        return db.sql("select (select count(*) from document where id = :id)"
                        + " + (select count(*) from picture where document_id = :id)")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private MockHttpServletResponse image(DocumentId id, String size) {
        return gallery.read(Role.COORDINATOR, gallery.photos() + "/" + id.value() + "/" + size);
    }

    private String page(Role role, String path) throws UnsupportedEncodingException {
        return gallery.read(role, path).getContentAsString();
    }

    private static String text(MockHttpServletResponse answer, String part) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getContentAsString()).select(part).text();
    }
}

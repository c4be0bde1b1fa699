package fr.jumelages.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.ImageRightWithdrawn;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.shared.SecretToken;
import fr.jumelages.testing.ApplicationTest;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class RelativesAlbumTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private GalleryMother gallery;
    private DocumentId garden;
    private DocumentId snack;

    @BeforeEach
    void onePictureOfTwoIsChosen() {
        gallery = GalleryMother.onTheDay(beans).missing();
        gallery.send(Role.REFERENT, GalleryMother.photo("jardin.jpg"), GalleryMother.photo("goûter.jpg"));
        garden = gallery.pictures().get(0).id();
        snack = gallery.pictures().get(1).id();
        gallery.choose(Role.REFERENT, "montrer", garden);
    }

    @Test
    void relativesSeeWhatWasChosenForThemAndWhoReadsAlongLearnsNothing() throws Exception {
        String address = opened("30");

        var answer = gallery.visit(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("main img").eachAttr("src")).containsExactly(address + "/" + garden.value());
        assertThat(page.text()).contains("jusqu’au").doesNotContain("jardin", "Petit", "Morel");
        assertThat(gallery.visit(address + "/" + garden.value()).getContentType())
                .isEqualTo("image/jpeg");
        assertThat(gallery.visit(address + "/" + snack.value()).getStatus()).isEqualTo(404);
        assertThat(db.sql("select token_hash from album_link where twinning_id = ?")
                        .param(gallery.project().id().value())
                        .query(byte[].class)
                        .single())
                .isEqualTo(new SecretToken(token(address)).hash());
        assertThat(gallery.project().timeline()).contains("albumOpened");
    }

    @Test
    void itShowsWhatImageRightsAllowAtThisVeryMoment() throws Exception {
        String address = opened("30");
        gallery.missing(PictureUse.SHARING);
        assertThat(shown(address)).isZero();
        assertThat(gallery.visit(address + "/" + garden.value()).getStatus()).isEqualTo(404);
        var refused = gallery.choose(Role.DIRECTOR, "montrer", snack);
        assertThat(refused.getStatus()).isEqualTo(302);
        assertThat(gallery.pictures().get(1).shared()).isFalse();

        gallery.send(Role.REFERENT, 1, true, GalleryMother.photo("mains.jpg"));
        gallery.choose(Role.REFERENT, "montrer", gallery.pictures().get(2).id());
        assertThat(shown(address)).isEqualTo(1);
        gallery.missing(PictureUse.PUBLISHING);
        assertThat(shown(address)).isEqualTo(2);

        transaction.executeWithoutResult(status -> beans.publishEvent(
                new ImageRightWithdrawn(gallery.project().id(), Pictured.RESIDENTS, PictureUse.SHARING, 1)));
        assertThat(shown(address)).isZero();
        assertThat(gallery.visit(address + "/" + garden.value()).getStatus()).isEqualTo(404);
    }

    @Test
    void anAddressEndsByItselfAndWhenSomebodyClosesIt() throws Exception {
        String first = opened("1");
        String second = opened("30");
        db.sql("update album_link set expires_at = now() where token_hash = ?")
                .param(new SecretToken(token(first)).hash())
                .update();
        assertThat(gallery.visit(first).getStatus()).isEqualTo(410);
        assertThat(gallery.visit(first + "/" + garden.value()).getStatus()).isEqualTo(404);
        assertThat(gallery.visit(second).getStatus()).isEqualTo(200);

        var link = beans.getBean(AlbumLinks.class).of(gallery.project().id()).get(0);
        gallery.ask(Role.REFERENT, post(gallery.photos() + "/partage/" + link.id() + "/fermer"));
        assertThat(gallery.visit(second).getStatus()).isEqualTo(410);
        assertThat(Jsoup.parse(gallery.visit(second).getContentAsString()).text())
                .contains("Cet album est fermé")
                .doesNotContain("Tilleuls");
        assertThat(gallery.project().timeline()).contains("albumClosed");
        assertThat(gallery.visit("/album/" + SecretToken.random().value()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void thePolicyBoundsHowLongAndHowMany() throws Exception {
        for (String days : Arrays.asList("0", "91", "-3", "beaucoup", "")) {
            var refused = open(days, "Familles");
            assertThat(refused.getStatus()).as(days).isEqualTo(422);
            assertThat(Jsoup.parse(refused.getContentAsString()).text()).contains("de 1 à 90");
        }
        assertThat(open("30", "").getStatus()).isEqualTo(422);
        for (int i = 0; i < AlbumLinks.MOST; i++) {
            opened("30");
        }
        var oneMore = open("30", "Familles");
        assertThat(oneMore.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(oneMore.getContentAsString()).text()).contains("Fermez-en un");
        assertThat(gallery.ask(Role.TEACHER, post(gallery.photos() + "/partage"))
                        .getStatus())
                .isEqualTo(404);
    }

    private int shown(String address) throws UnsupportedEncodingException {
        return Jsoup.parse(gallery.visit(address).getContentAsString())
                .select("main img")
                .size();
    }

    private MockHttpServletResponse open(String days, String label) {
        return gallery.ask(
                Role.DIRECTOR,
                post(gallery.photos() + "/partage").param("pour", label).param("jours", days));
    }

    /** @return the path of the album */
    private String opened(String days) throws UnsupportedEncodingException {
        String address = Jsoup.parse(open(days, "Familles").getContentAsString())
                .select("#address")
                .val();
        return address.substring(address.indexOf("/album/"));
    }

    private static String token(String address) {
        return address.substring("/album/".length());
    }
}

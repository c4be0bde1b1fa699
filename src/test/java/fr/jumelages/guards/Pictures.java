package fr.jumelages.guards;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.gallery.AlbumLinks;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting of the day before yesterday that was held, a picture of it, and albums that show it to relatives. */
record Pictures(ApplicationContext beans, TwinningSummary twinning, UUID picture, String open, String closed) {

    private static final int NUMBER = 2;

    Pictures(ApplicationContext beans, TwinningSummary twinning) {
        this(beans, twinning, add(beans, twinning), open(beans, twinning.id()), open(beans, twinning.id()));
        links().close(twinning.id(), links().of(twinning.id()).get(0).id());
    }

    Map<String, String> one() {
        return Map.of("reference", twinning.reference(), "id", picture.toString());
    }

    Map<String, String> meeting() {
        return Map.of("reference", twinning.reference(), "number", String.valueOf(NUMBER));
    }

    Map<String, String> album() {
        return Map.of("token", open, "id", picture.toString());
    }

    Map<String, String> closedAlbum() {
        return Map.of("token", closed, "id", picture.toString());
    }

    Map<String, String> link() {
        String id = links().of(twinning.id()).get(1).id().toString();
        return Map.of("reference", twinning.reference(), "id", id);
    }

    private AlbumLinks links() {
        return beans.getBean(AlbumLinks.class);
    }

    private static String open(ApplicationContext beans, TwinningId twinning) {
        return beans.getBean(AlbumLinks.class)
                .open(twinning, "Familles", 30, new AccountId(UUID.randomUUID()))
                .value();
    }

    private static UUID add(ApplicationContext beans, TwinningSummary twinning) {
        JdbcClient db = beans.getBean(JdbcClient.class);
        db.sql("""
                insert into meeting (id, version, twinning_id, number, starts_at, duration_minutes, mode, plan_b, status,
                                     sequence, story)
                values (gen_random_uuid(), 0, ?, ?, now() - interval '2 days', 120, 'IN_PERSON', 'REMOTE', 'HELD', 0,
                        '{"residents": 9, "pupils": 23, "adults": 5, "highlights": "Une chanson reprise par tous."}')""").params(twinning.id().value(), NUMBER).update();
        var file = new NewDocument("Le jardin", "jardin.jpg", "image/jpeg", jpeg());
        UUID id = beans.getBean(Documents.class)
                .addPicture(twinning.id(), file, null)
                .value();
        db.sql("insert into picture (document_id, twinning_id, meeting_number, caption, blurred, shared, width, height,"
                        + " thumbnail) values (?, ?, ?, 'Le jardin', true, true, 80, 60, ?)")
                .params(id, twinning.id().value(), NUMBER, jpeg())
                .update();
        return id;
    }

    private static byte[] jpeg() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

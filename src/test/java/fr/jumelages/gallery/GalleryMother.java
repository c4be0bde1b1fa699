package fr.jumelages.gallery;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.PhotoConsent;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.testing.TestProject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A project on the day of its first meeting, with people who take photos. A second meeting is a month away. */
record GalleryMother(ApplicationContext beans, TestProject project) {

    static GalleryMother onTheDay(ApplicationContext beans) {
        TestProject project = TestProject.open(beans);
        Instant today = beans.getBean(Clock.class).instant();
        plan(beans, project, 1, today);
        plan(beans, project, 2, today.plus(Duration.ofDays(30)));
        return new GalleryMother(beans, project);
    }

    private static void plan(ApplicationContext beans, TestProject project, int number, Instant start) {
        beans.getBean(JdbcClient.class)
                .sql("insert into meeting (id, version, twinning_id, number, starts_at, duration_minutes, mode, plan_b,"
                        + " status, sequence) values (gen_random_uuid(), 0, ?, ?, ?, 120, 'IN_PERSON', 'REMOTE',"
                        + " 'PLANNED', 0)")
                .params(project.id().value(), number, start.atOffset(ZoneOffset.UTC))
                .update();
    }

    GalleryMother missing(PictureUse... uses) {
        beans.getBean(PhotoConsent.class).missing(project.id(), Set.of(uses));
        return this;
    }

    String photos() {
        return "/projets/" + project.reference() + "/photos";
    }

    String arrivals(int meeting) {
        return "/projets/" + project.reference() + "/rencontres/" + meeting + "/photos";
    }

    MockHttpServletResponse send(Role role, MockMultipartFile... files) {
        return send(role, 1, false, files);
    }

    MockHttpServletResponse send(Role role, int meeting, boolean blurred, MockMultipartFile... files) {
        var request = multipart(arrivals(meeting));
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        if (blurred) {
            request.param("floutes", "oui");
        }
        return ask(role, request);
    }

    MockHttpServletResponse read(Role role, String path) {
        return ask(role, get(path));
    }

    MockHttpServletResponse choose(Role role, String choice, DocumentId... ids) {
        var request = post(photos() + "/" + choice).param("confirme", "oui");
        for (DocumentId id : ids) {
            request.param("photo", id.value().toString());
        }
        return ask(role, request);
    }

    MockHttpServletResponse ask(Role role, AbstractMockHttpServletRequestBuilder<?> request) {
        return answer(request.with(csrf()).with(authentication(new SignedIn(project.person(role)))));
    }

    /** Without an account. */
    MockHttpServletResponse visit(String path) {
        return answer(get(path));
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return beans.getBean(MockMvc.class)
                    .perform(request.header("Accept-Language", "fr"))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** All pictures that members see. */
    List<Picture> pictures() {
        return beans.getBean(Album.class).page(project.id(), null, 500);
    }

    static MockMultipartFile photo(String name) {
        return new MockMultipartFile("photos", name, "image/jpeg", jpeg(640, 480));
    }

    static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("photos", name, "image/jpeg", content);
    }

    static byte[] jpeg(int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

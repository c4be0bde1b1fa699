package fr.jumelages.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.HostileFiles;
import fr.jumelages.testing.ApplicationTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Files, names and whole requests of people with bad intentions, over real HTTP, to the way in of photos and to a task:
 * each is refused or made harmless, none makes the server fail.
 */
@ApplicationTest
class HostileUploadsTest {

    private static final String BOUNDARY = "----jumelages";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    JdbcClient db;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> wrong = new ArrayList<>();
    private GalleryMother gallery;
    private String cookies;
    private String formToken;
    private String task;
    private int kinds;
    private int kept;

    @BeforeEach
    void aReferentOnTheDay() throws Exception {
        gallery = GalleryMother.onTheDay(beans).missing();
        // from the first such request of a test on, tokens are kept in the session
        gallery.choose(Role.REFERENT, "montrer");
        openForm(signIn(sessions));
        gallery.project().start("onboarding", Map.of());
        task = "/taches/"
                + gallery.project().task(Role.REFERENT, "identify-participants").taskId();
    }

    @Test
    void everyKindIsRefusedOrHarmlessAndNoneMakesTheServerFail() throws Exception {
        for (var file : HostileFiles.refused().entrySet()) {
            tryOut(
                    file.getKey(),
                    body(part(
                            file.getValue().name(),
                            "image/jpeg",
                            file.getValue().content())),
                    true);
        }
        for (var file : HostileFiles.harmless().entrySet()) {
            tryOut(
                    file.getKey(),
                    body(part(
                            file.getValue().name(),
                            "image/jpeg",
                            file.getValue().content())),
                    false);
        }
        for (var request : requests().entrySet()) {
            tryOut(request.getKey(), request.getValue(), false);
        }
        cutOff();
        System.out.printf(
                "hostile uploads: %d kinds to two addresses, %d drawn anew, %d wrong%n", kinds, kept, wrong.size());

        assertThat(kinds).isGreaterThanOrEqualTo(60);
        assertThat(wrong).isEmpty();
        assertThat(kept).as("let in, drawn anew").isBetween(15, 30);
        assertThat(stored("true")).as("files of a form that asks for none").isZero();
    }

    /** A file that is kept is a picture of ours with a tame name, and nothing else is in it. */
    private static final String HARMFUL = "content_type <> 'image/jpeg' or file_name ~ '[/\\\\<>[:cntrl:]]' or"
            + " file_name !~ '\\.jpg$' or position('script'::bytea in content) > 0 or position('Exif'::bytea in content) > 0"
            + " or position('48.11N'::bytea in content) > 0 or position('PK\\003\\004'::bytea in content) > 0";

    private int stored(String condition) {
        return db.sql("select count(*) from document where twinning_id = ? and (" + condition + ")")
                .param(gallery.project().id().value())
                .query(Integer.class)
                .single();
    }

    private void tryOut(String kind, byte[] body, boolean refused) throws Exception {
        kinds++;
        int before = gallery.pictures().size();
        for (String address : List.of(gallery.arrivals(1), task)) {
            int status = send(address, "multipart/form-data; boundary=" + BOUNDARY, body);
            if (status >= 500 || status < 200) {
                wrong.add(kind + " to " + address + " answers " + status);
            }
        }
        if (refused && gallery.pictures().size() != before) {
            wrong.add(kind + " came in");
        }
        if (stored(HARMFUL) > 0) {
            wrong.add(kind + " was kept as it came");
        }
        kept += gallery.pictures().size() - before;
        gallery.pictures().stream()
                .skip(before)
                .forEach(picture -> gallery.choose(Role.REFERENT, "retirer", picture.id()));
    }

    private int send(String address, String type, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Cookie", cookies)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private Map<String, byte[]> requests() {
        byte[] jpeg = HostileFiles.image("jpeg", 32, 24);
        Map<String, byte[]> requests = new LinkedHashMap<>();
        requests.put("no part at all", body());
        requests.put("an empty part", body(part("vide.jpg", "image/jpeg", new byte[0])));
        requests.put("an empty name", body(part("", "image/jpeg", jpeg)));
        requests.put("forty empty parts", body(times(40, part("vide.jpg", "image/jpeg", new byte[0]))));
        requests.put("two hundred parts", body(times(200, part("photo.jpg", "image/jpeg", jpeg))));
        requests.put("a text where a file belongs", body(field("photos", "pas une photo")));
        requests.put("a field as a file", body(part("floutes", "oui.jpg", "image/jpeg", jpeg)));
        requests.put("a lying type", body(part("photo.jpg", "application/x-msdownload", jpeg)));
        requests.put("a type that is none", body(part("photo.jpg", "¿/\u0001", jpeg)));
        requests.put(
                "no type",
                body(headed("Content-Disposition: form-data; name=\"photos\"; filename=\"photo.jpg\"", jpeg)));
        requests.put("no disposition", body(headed("Content-Type: image/jpeg", jpeg)));
        requests.put(
                "a disposition without name", body(headed("Content-Disposition: form-data; filename=\"a.jpg\"", jpeg)));
        requests.put(
                "two names",
                body(headed(
                        "Content-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"; filename=\"../b.exe\"",
                        jpeg)));
        requests.put(
                "an extended name",
                body(headed(
                        "Content-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"; filename*=UTF-8''..%2f..%00%0d%0aX.jpg",
                        jpeg)));
        requests.put(
                "a name cut in its quotes",
                body(headed("Content-Disposition: form-data; name=\"photos\"; filename=\"a.jpg", jpeg)));
        requests.put(
                "an encoded part",
                body(headed(
                        "Content-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"\r\nContent-Transfer-Encoding: base64",
                        Base64.getEncoder().encode(jpeg))));
        requests.put("headers without end", body(headed("X: " + "y".repeat(20_000), jpeg)));
        requests.put(
                "a part within a part",
                body(headed(
                        "Content-Disposition: form-data; name=\"photos\"\r\nContent-Type: multipart/mixed; boundary=in",
                        "--in\r\n\r\nx\r\n--in--".getBytes(StandardCharsets.US_ASCII))));
        requests.put("a boundary that does not end", concat(part("photo.jpg", "image/jpeg", jpeg)));
        requests.put("a body that is none", "ceci n’est pas un envoi".getBytes(StandardCharsets.UTF_8));
        requests.put("nothing", new byte[0]);
        requests.put("forty-five megabytes", body(part("photo.jpg", "image/jpeg", new byte[45 * 1024 * 1024])));
        requests.put("a meeting’s number twice", body(field("number", "9"), part("photo.jpg", "image/jpeg", jpeg)));
        return requests;
    }

    /** Somebody hangs up in the middle. */
    private void cutOff() throws IOException {
        kinds++;
        byte[] body = body(part("photo.jpg", "image/jpeg", HostileFiles.image("jpeg", 640, 480)));
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + gallery.arrivals(1) + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies
                            + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY
                            + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length / 2);
            out.flush();
        }
    }

    /** As a browser does: the token of the form and its cookie belong together. */
    private void openForm(String session) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + gallery.arrivals(1)))
                .header("Cookie", "session=" + session)
                .build();
        var page = client.send(request, HttpResponse.BodyHandlers.ofString());
        cookies = Stream.concat(
                        Stream.of("session=" + session),
                        page.headers().allValues("Set-Cookie").stream()
                                .filter(cookie -> cookie.startsWith("csrf="))
                                .map(cookie -> cookie.replaceAll(";.*", "")))
                .collect(Collectors.joining("; "));
        formToken = Jsoup.parse(page.body())
                .select("form.photo-form input[name=_csrf]")
                .val();
    }

    private <S extends Session> String signIn(SessionRepository<S> repository) {
        S made = repository.createSession();
        made.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(new SignedIn(gallery.project().person(Role.REFERENT))));
        repository.save(made);
        return Base64.getEncoder().encodeToString(made.getId().getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] part(String fileName, String type, byte[] content) {
        return part("photos", fileName, type, content);
    }

    private static byte[] part(String name, String fileName, String type, byte[] content) {
        return headed(
                "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: "
                        + type,
                content);
    }

    private static byte[] field(String name, String value) {
        return headed("Content-Disposition: form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] headed(String head, byte[] content) {
        return concat(
                ("--" + BOUNDARY + "\r\n" + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8),
                content,
                "\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** With the form’s token in front, as a browser sends it. */
    private byte[] body(byte[]... parts) {
        return concat(
                field("_csrf", formToken),
                concat(parts),
                ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[][] times(int count, byte[] part) {
        byte[][] parts = new byte[count][];
        java.util.Arrays.fill(parts, part);
        return parts;
    }

    private static byte[] concat(byte[]... parts) {
        return HostileFiles.concat(parts);
    }
}

package fr.jumelages.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jumelages.shared.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTest {

    private final Uploads uploads = new Uploads(null);

    @TestFactory
    Stream<DynamicTest> refusesInWords() {
        return HostileFiles.refused().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> refuses(file.getValue())));
    }

    private void refuses(HostileFiles.File file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> uploads.accept(file.name(), file.content()));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isIn("upload.type", "upload.tooLarge", "upload.broken");
    }

    @Test
    void saysWhichOfTheThreeIsWrong() {
        var files = HostileFiles.refused();
        assertThat(code(files.get("a GIF named like a JPEG"))).isEqualTo("upload.type");
        assertThat(code(files.get("a PNG claiming 64,000 by 64,000"))).isEqualTo("upload.tooLarge");
        assertThat(code(files.get("a JPEG of 8,000 by 8,000 claimed pixels"))).isEqualTo("upload.tooLarge");
        assertThat(code(files.get("over twenty megabytes"))).isEqualTo("upload.tooLarge");
        assertThat(code(files.get("a PDF cut off"))).isEqualTo("upload.broken");
    }

    private String code(HostileFiles.File file) {
        return catchThrowableOfType(Refusal.class, () -> uploads.accept(file.name(), file.content()))
                .code();
    }

    @Test
    void drawsPicturesAnewWithoutWhatHidInThem() throws IOException {
        byte[] exif = HostileFiles.exif(1, "GPS 48.1173N 1.6778W <script>alert(1)</script>");
        byte[] photo = HostileFiles.withSegment(HostileFiles.image("jpeg", 640, 480), 0xFFE1, exif);
        byte[] polyglot =
                HostileFiles.concat(photo, "<html><script>alert(2)</script>PK\3\4".getBytes(StandardCharsets.US_ASCII));

        NewDocument kept = uploads.accept("fête.JPG", polyglot);

        assertThat(kept.contentType()).isEqualTo("image/jpeg");
        assertThat(kept.fileName()).isEqualTo("fête.jpg");
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "script", "Exif", "PK\3\4");
        assertThat(read(kept).getWidth()).isEqualTo(640);
    }

    @Test
    void shrinksToWhatAScreenNeeds() throws IOException {
        BufferedImage kept = read(uploads.accept("panorama.png", HostileFiles.image("png", 6000, 1500)));
        assertThat(kept.getWidth()).isEqualTo(2048);
        assertThat(kept.getHeight()).isEqualTo(512);
    }

    /** 64 by 48, pine with a red corner, as a browser writes it. */
    private static final byte[] WEBP = Base64.getDecoder()
            .decode("UklGRnYAAABXRUJQVlA4IGoAAADwBACdASpAADAAPm00l0ikIqIhJXgIAIANiWUAd7PYBLAP4Bcf92AAFpoMk7sQ5g"
                    + "AA/vDHJc43Mf//IMKgpqEg2EDFg3///kB/8gPR50Iy9iD3MGhGXsQcTzaazpO6mHxHWG1sWBWOAAAA");

    @Test
    void readsWebpAsMessengersSaveIt() throws IOException {
        Uploads.Photo photo = uploads.photo("photo.webp", WEBP);
        BufferedImage kept = read(photo.file());
        assertThat(photo.file().fileName()).isEqualTo("photo.jpg");
        assertThat(kept.getWidth()).isEqualTo(64);
        assertThat(new Color(kept.getRGB(6, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(kept.getRGB(50, 40)).getGreen()).isBetween(70, 110);
    }

    @Test
    void aPhotoOfAPhoneComesInAtTwoSizes() throws IOException {
        byte[] large = HostileFiles.image("jpeg", 8064, 6048);
        Uploads.Photo photo = uploads.photo("IMG_0001.JPG", large);
        assertThat(photo.width()).isEqualTo(2048);
        assertThat(photo.height()).isEqualTo(1536);
        BufferedImage thumbnail = ImageIO.read(new ByteArrayInputStream(photo.thumbnail()));
        assertThat(thumbnail.getWidth()).isEqualTo(400);
        assertThat(photo.thumbnail().length).isLessThan(photo.file().content().length);
    }

    /** Marks of a JPEG that carry nothing but its picture: JFIF, tables, frame, scan. */
    private static final Set<Integer> BARE = Set.of(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);

    @Test
    void noMetadataStays() {
        byte[] photo = HostileFiles.image("jpeg", 640, 480);
        for (int mark = 0xFFE1; mark <= 0xFFEF; mark++) {
            photo = HostileFiles.withSegment(photo, mark, "48.1173N 1.6778W".getBytes(StandardCharsets.US_ASCII));
        }
        photo = HostileFiles.withSegment(photo, 0xFFFE, "Yanis".getBytes(StandardCharsets.US_ASCII));
        Uploads.Photo kept =
                uploads.photo("photo.jpg", HostileFiles.withSegment(photo, 0xFFE1, HostileFiles.exif(6, "N")));
        assertThat(marks(kept.file().content())).isSubsetOf(BARE).contains(0xC0, 0xDA);
        assertThat(marks(kept.thumbnail())).isSubsetOf(BARE).contains(0xC0, 0xDA);
    }

    private static Set<Integer> marks(byte[] jpeg) {
        Set<Integer> marks = new HashSet<>();
        int at = 2;
        while (!marks.contains(0xDA)) {
            assertThat(jpeg[at] & 0xFF).isEqualTo(0xFF);
            marks.add(jpeg[at + 1] & 0xFF);
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return marks;
    }

    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void turnsPicturesAsThePhoneWasHeld(int orientation, int redAtRight, int redAtBottom) throws IOException {
        byte[] photo = HostileFiles.withSegment(redCorner(), 0xFFE1, HostileFiles.exif(orientation, ""));
        BufferedImage kept = read(uploads.accept("photo.jpg", photo));
        assertThat(kept.getWidth()).isEqualTo(orientation < 5 ? 200 : 100);
        int x = redAtRight == 1 ? kept.getWidth() - 10 : 10;
        int y = redAtBottom == 1 ? kept.getHeight() - 10 : 10;
        assertThat(new Color(kept.getRGB(x, y)).getRed()).isGreaterThan(180);
        assertThat(new Color(kept.getRGB(kept.getWidth() - x, kept.getHeight() - y)).getRed())
                .isLessThan(90);
    }

    private static byte[] redCorner() {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, 0, 0);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 40; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }
        return HostileFiles.encode(image, "jpeg");
    }

    @Test
    void transparencyBecomesWhite() throws IOException {
        byte[] clear = HostileFiles.encode(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png");
        assertThat(new Color(read(uploads.accept("logo.png", clear)).getRGB(10, 10)).getRed())
                .isGreaterThan(250);
    }

    @Test
    void keepsPdfsAsTheyAre() {
        byte[] pdf = "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        NewDocument kept = uploads.accept("Plan d’accès.pdf", pdf);
        assertThat(kept.contentType()).isEqualTo("application/pdf");
        assertThat(kept.fileName()).isEqualTo("Plan-d-accès.pdf");
        assertThat(kept.content()).isEqualTo(pdf);
    }

    @Test
    void makesNamesHarmless() {
        assertThat(nameKept("../../etc/passwd.jpg")).isEqualTo("passwd.jpg");
        assertThat(nameKept("C:\\Users\\moi\\photo 1.jpg")).isEqualTo("photo-1.jpg");
        assertThat(nameKept("a\u202Egpj.jpg")).isEqualTo("a-gpj.jpg");
        assertThat(nameKept("photo\r\nSet-Cookie: x=1.jpg")).isEqualTo("photo-Set-Cookie-x-1.jpg");
        assertThat(nameKept("<img src=x onerror=alert(1)>.jpg")).isEqualTo("img-src-x-onerror-alert-1.jpg");
        assertThat(nameKept("\0.jpg")).isEqualTo("document.jpg");
        assertThat(nameKept("é".repeat(500) + ".jpg")).hasSize(84);
    }

    private String nameKept(String claimed) {
        return uploads.accept(claimed, HostileFiles.image("jpeg", 8, 8)).fileName();
    }

    @Test
    void neverStumblesOverChangedBytes() {
        byte[] jpeg = HostileFiles.withSegment(HostileFiles.image("jpeg", 60, 40), 0xFFE1, HostileFiles.exif(6, "x"));
        byte[] png = HostileFiles.image("png", 60, 40);
        Random random = new Random(20261122);
        for (int round = 0; round < 2000; round++) {
            tryOut("photo.jpg", changed(jpeg, random));
            tryOut("photo.png", changed(png, random));
            if (round % 4 == 0) {
                tryOut("photo.webp", changed(WEBP, random));
            }
        }
    }

    private void tryOut(String name, byte[] content) {
        try {
            uploads.accept(name, content);
        } catch (Refusal inWords) {
            assertThat(inWords.code()).startsWith("upload.");
        }
    }

    private static byte[] changed(byte[] original, Random random) {
        byte[] copy = original.clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static BufferedImage read(NewDocument document) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(document.content()));
    }
}

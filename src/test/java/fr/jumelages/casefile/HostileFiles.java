package fr.jumelages.casefile;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as somebody with bad intentions, or a bad cable, would send them. */
public final class HostileFiles {

    public record File(String name, byte[] content) {}

    private HostileFiles() {}

    public static Map<String, File> refused() {
        Map<String, File> files = new LinkedHashMap<>();
        byte[] jpeg = image("jpeg", 64, 48);
        byte[] png = image("png", 64, 48);
        files.put("nothing at all", new File("vide.jpg", new byte[0]));
        files.put(
                "an SVG with a script",
                text("dessin.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
        files.put("an SVG named like a picture", text("dessin.png", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
        files.put(
                "a page named like a picture",
                text("photo.jpg", "<!DOCTYPE html><html><script>alert(1)</script></html>"));
        files.put("a page", text("page.html", "<!DOCTYPE html><html></html>"));
        files.put("a GIF", new File("anime.gif", image("gif", 10, 10)));
        files.put("a GIF named like a JPEG", new File("anime.jpg", image("gif", 10, 10)));
        files.put("a BMP", new File("photo.bmp", image("bmp", 10, 10)));
        files.put("a JPEG named like a PDF", new File("photo.pdf", jpeg));
        files.put("a JPEG named like a PNG", new File("photo.png", jpeg));
        files.put("a PNG named like a JPEG", new File("photo.jpg", png));
        files.put("a JPEG without an ending", new File("photo", jpeg));
        files.put("a JPEG with two endings, the last one a program", new File("photo.jpg.exe", jpeg));
        files.put("a program named like a picture", new File("photo.jpg", bytes("MZ\u0090\0\u0003", 400)));
        files.put("a Linux program", new File("photo.png", bytes("\u007fELF\u0002\u0001", 400)));
        files.put("a shell script", text("photo.jpg", "#!/bin/sh\nrm -rf /\n"));
        files.put("a zip with a climbing name", new File("photos.zip", zip("../../etc/passwd")));
        files.put("a zip named like a picture", new File("photos.jpg", zip("a.jpg")));
        files.put("a Word document named like a PDF", new File("lettre.pdf", zip("word/document.xml")));
        files.put(
                "the antivirus test file",
                text("eicar.pdf", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"));
        files.put("a JPEG cut in its header", new File("photo.jpg", Arrays.copyOf(jpeg, 12)));
        files.put("a PNG cut in its header", new File("photo.png", Arrays.copyOf(png, 20)));
        files.put("a PNG with broken data", new File("photo.png", brokenPng(png)));
        files.put(
                "only the mark of a JPEG",
                new File("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}));
        files.put("a PNG claiming 64,000 by 64,000", new File("photo.png", png(64_000, 64_000, new byte[0])));
        files.put(
                "a PNG claiming 2 billion a side",
                new File("photo.png", png(Integer.MAX_VALUE, Integer.MAX_VALUE, new byte[0])));
        files.put("a PNG claiming nothing a side", new File("photo.png", png(0, 0, new byte[0])));
        files.put("a PNG bomb of 39,999 lines", new File("photo.png", png(1_000, 39_999, new byte[8_000_000])));
        files.put("a JPEG claiming 65,500 by 65,500", new File("photo.jpg", jpegClaiming(jpeg, 65_500, 65_500)));
        files.put("a JPEG of 8,000 by 8,000 claimed pixels", new File("photo.jpg", jpegClaiming(jpeg, 8_000, 8_000)));
        files.put("over twenty megabytes", new File("photo.jpg", Arrays.copyOf(jpeg, Uploads.MAX_PHOTO_BYTES + 1)));
        files.put("a PDF cut off", text("plan.pdf", "%PDF-1.7\n1 0 obj <<>> endobj\n"));
        files.put("a PDF behind a page", text("plan.pdf", "<html><script>alert(1)</script>\n%PDF-1.7\n%%EOF\n"));
        files.put("noise", new File("photo.jpg", noise()));
        files.put("only the mark of a WebP", new File("photo.webp", bytes("RIFF\u0024\0\0\0WEBPVP8 ", 60)));
        files.put("a WebP cut off", new File("photo.webp", Arrays.copyOf(webp(64, 48), 40)));
        files.put("a WebP whose canvas is 16,000 by 16,000", new File("photo.webp", webp(16_000, 16_000)));
        files.put("a WebP of nothing", new File("photo.webp", webp(0, 0)));
        files.put("a WebP with frames within frames", new File("photo.webp", framesWithin()));
        files.put("a WebP whose piece is longer than itself", new File("photo.webp", riff(chunk32("VP8X", -5))));
        files.put("a JPEG of five thousand passes", new File("photo.jpg", passes(jpeg)));
        files.put("a GIF of ten thousand pictures", new File("anime.gif", frames()));
        files.put("a TIFF", new File("photo.tiff", bytes("II*\0\b\0\0\0", 200)));
        files.put("an icon", new File("photo.ico", bytes("\0\0\1\0\1\0", 200)));
        files.put("an AVIF", new File("photo.avif", bytes("\0\0\0\u0018ftypavif\0\0\0\0", 60)));
        files.put("a film", new File("film.mp4", bytes("\0\0\0\u0018ftypmp42\0\0\0\0", 60)));
        files.put("a Java archive named like a picture", new File("photo.png", zip("META-INF/MANIFEST.MF")));
        files.put("an archive of archives", new File("photo.jpg", zip("a.zip")));
        files.put("PostScript", text("photo.jpg", "%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) (r) file\n"));
        files.put("an ImageMagick script", text("photo.png", "push graphic-context\nfill 'url(https://x/\"|ls)'\n"));
        files.put(
                "an XML that fetches",
                text("photo.svg", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>"));
        files.put("a serialized object", new File("photo.jpg", bytes("\u00AC\u00ED\0\5sr\0\3Foo", 300)));
        files.put("an iPhone’s HEIC", new File("photo.heic", bytes("\0\0\0\u0018ftypheic\0\0\0\0", 60)));
        return files;
    }

    public static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawLine(0, 0, width, height);
        image.setRGB(0, 0, Color.RED.getRGB());
        return encode(image, format);
    }

    static byte[] encode(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** The JPEG with a segment of the given kind and content right behind its mark. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = ByteBuffer.allocate(4)
                .putShort((short) marker)
                .putShort((short) (content.length + 2))
                .array();
        return concat(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** An EXIF block that knows how the phone was held, and where: the maker’s text stands for the place. */
    static byte[] exif(int orientation, String secret) {
        byte[] text = secret.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + text.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(text);
        return concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    }

    /** Pictures that are let in, drawn anew, without what came with them; and names that would harm. */
    public static Map<String, File> harmless() {
        byte[] jpeg = image("jpeg", 64, 48);
        byte[] script = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        Map<String, File> files = new LinkedHashMap<>();
        files.put("a JPEG that is a page too", new File("photo.jpg", concat(jpeg, script)));
        files.put("a JPEG that is an archive too", new File("photo.jpg", concat(jpeg, zip("a.class"))));
        files.put("a JPEG with a script for a comment", new File("photo.jpg", withSegment(jpeg, 0xFFFE, script)));
        files.put("a JPEG that knows its place", new File("photo.jpg", withSegment(jpeg, 0xFFE1, exif(6, "48.11N"))));
        files.put("a JPEG with a broken profile", new File("photo.jpg", withSegment(jpeg, 0xFFE2, script)));
        files.put("a JPEG cut in its picture", new File("photo.jpg", Arrays.copyOf(jpeg, jpeg.length - 40)));
        files.put("a PNG with a page behind it", new File("photo.png", concat(image("png", 64, 48), script)));
        files.put("a name that climbs", new File("../../../../etc/passwd.jpg", jpeg));
        files.put("a name of another system", new File("C:\\Windows\\..\\CON.jpg", jpeg));
        files.put("a name that reads backwards", new File("photo\u202Egpj.exe.jpg", jpeg));
        files.put("a name with a zero in it", new File("photo\0.php.jpg", jpeg));
        files.put("a name with lines", new File("photo%0d%0aSet-Cookie: x=1.jpg", jpeg));
        files.put("a name that is a tag", new File("<img src=x onerror=alert(1)>.jpg", jpeg));
        files.put("a name that is an expression", new File("${7*7}#{T(java.lang.Runtime)}.jpg", jpeg));
        files.put("a name of ten thousand letters", new File("é".repeat(10_000) + ".jpg", jpeg));
        files.put("a name of nothing but an ending", new File(".jpg", jpeg));
        files.put("a name that is an order", new File("; rm -rf ~ #.jpg", jpeg));
        return files;
    }

    private static byte[] webp(int width, int height) {
        ByteBuffer frame = ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN);
        frame.put("VP8 ".getBytes(StandardCharsets.US_ASCII)).putInt(10);
        frame.put(new byte[] {0x10, 0, 0, (byte) 0x9D, 1, 0x2A})
                .putShort((short) width)
                .putShort((short) height);
        return riff(frame.array());
    }

    private static byte[] riff(byte[] chunks) {
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(chunks.length + 4);
        head.put("WEBP".getBytes(StandardCharsets.US_ASCII));
        return concat(head.array(), chunks);
    }

    private static byte[] chunk32(String kind, int length) {
        return ByteBuffer.allocate(40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .putInt(length)
                .array();
    }

    private static byte[] framesWithin() {
        byte[] inner = new byte[0];
        for (int depth = 0; depth < 3000; depth++) {
            byte[] head = ByteBuffer.allocate(24)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put("ANMF".getBytes(StandardCharsets.US_ASCII))
                    .putInt(16 + inner.length)
                    .array();
            inner = concat(head, inner);
        }
        return riff(inner);
    }

    private static byte[] passes(byte[] jpeg) {
        byte[] pass = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        byte[][] all = new byte[5001][];
        Arrays.fill(all, pass);
        all[0] = jpeg;
        return concat(all);
    }

    private static byte[] frames() {
        byte[] gif = image("gif", 4, 4);
        byte[][] all = new byte[10_001][];
        Arrays.fill(all, Arrays.copyOfRange(gif, Math.max(0, gif.length - 30), gif.length - 1));
        all[0] = gif;
        return concat(all);
    }

    static byte[] png(int width, int height, byte[] rows) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(rows);
        deflater.finish();
        byte[] packed = new byte[rows.length / 500 + 1000];
        int length = deflater.deflate(packed);
        return concat(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", Arrays.copyOf(packed, length)),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] body = concat(type.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] jpegClaiming(byte[] jpeg, int width, int height) {
        byte[] lying = jpeg.clone();
        for (int i = 0; i < lying.length - 9; i++) {
            if ((lying[i] & 0xFF) == 0xFF && (lying[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(lying, i + 5, 4).putShort((short) height).putShort((short) width);
                return lying;
            }
        }
        throw new IllegalStateException("no frame");
    }

    private static byte[] brokenPng(byte[] png) {
        byte[] broken = png.clone();
        Arrays.fill(broken, 45, broken.length - 12, (byte) 0x55);
        return broken;
    }

    private static byte[] noise() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] zip(String entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String start, int length) {
        return Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), length);
    }

    private static File text(String name, String content) {
        return new File(name, content.getBytes(StandardCharsets.UTF_8));
    }
}

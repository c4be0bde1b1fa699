package fr.jumelages.casefile;

import fr.jumelages.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.Tika;

/** The kinds of files that people may add. The content decides; a name that says otherwise is refused, not corrected. */
enum UploadedType {
    JPEG("image/jpeg", "JPEG", Set.of("jpg", "jpeg", "jpe", "jfif")),
    PNG("image/png", "png", Set.of("png")),
    WEBP("image/webp", "webp", Set.of("webp")),
    PDF("application/pdf", null, Set.of("pdf"));

    private static final Tika SNIFFER = new Tika();
    private static final int TRAILER = 2048;

    private final String mediaType;
    private final String imageFormat;
    private final Set<String> endings;

    UploadedType(String mediaType, String imageFormat, Set<String> endings) {
        this.mediaType = mediaType;
        this.imageFormat = imageFormat;
        this.endings = endings;
    }

    static UploadedType of(UploadedName name, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("upload.broken", name.title());
        }
        String sniffed = SNIFFER.detect(content);
        UploadedType type = Arrays.stream(values())
                .filter(candidate -> candidate.mediaType.equals(sniffed))
                .filter(candidate -> candidate.endings.contains(name.ending()))
                .findFirst()
                .orElseThrow(() -> new Refusal("upload.type", name.title()));
        if (type == PDF && !isWholePdf(content)) {
            throw new Refusal("upload.broken", name.title());
        }
        if (type == WEBP) {
            WebpFrames.of(content).refuseUnbounded(name);
        }
        if (type == JPEG) {
            JpegScans.of(content).refuseTooMany(name);
        }
        return type;
    }

    /** The name of ImageIO’s reader for it. */
    String imageFormat() {
        return imageFormat;
    }

    /** Begins with its mark at the first byte (so it is no other format too) and was not cut off. */
    private static boolean isWholePdf(byte[] content) {
        String head = latin(content, 0, Math.min(5, content.length));
        String tail = latin(content, Math.max(0, content.length - TRAILER), content.length);
        return head.equals("%PDF-") && tail.contains("%%EOF");
    }

    private static String latin(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}

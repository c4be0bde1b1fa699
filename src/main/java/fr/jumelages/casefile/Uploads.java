package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The one way for a person’s file into a case. A picture is drawn anew and the original dropped, so that nothing hidden
 * in it (place, device, other formats) survives; a PDF is kept as it came and only ever handed out as an attachment.
 * A stored file stays unseen until a feature shows it with {@link Documents#show}: the form that it belongs to may
 * still be refused.
 */
@Component
public class Uploads {

    static final int MAX_PDF_BYTES = 10 * 1024 * 1024;

    /** A photo straight from a phone with 48 million pixels. */
    public static final int MAX_PHOTO_BYTES = 20 * 1024 * 1024;

    /** Longest sides in pixels: a page on a wide screen, a card in a list. */
    private static final int LARGE = 1400;

    private static final int SMALL = 560;

    private static final int THUMBNAIL = 400;

    private final Documents documents;
    private final Pictures pictures = new Pictures();

    Uploads(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param fileName as the browser claims it; never trusted, only its ending is compared with the content
     * @throws Refusal {@code upload.tooLarge} over 20 MB or 60 million pixels (a PDF over 10 MB), {@code upload.type} when it is
     *     neither JPEG, PNG, WebP nor PDF or its name says otherwise, {@code upload.broken} when it can’t be read
     */
    public DocumentId store(TwinningId twinning, String fileName, byte[] content, AccountId by) {
        return documents.addUnseen(twinning, accept(fileName, content), by);
    }

    /** A PDF for the papers of a case. @throws Refusal {@code paper.pdfOnly}, and as {@link #store} */
    NewDocument paper(String fileName, byte[] content) {
        NewDocument file = accept(fileName, content);
        if (!file.contentType().equals("application/pdf")) {
            throw new Refusal("paper.pdfOnly", file.title());
        }
        return file;
    }

    /** A picture drawn anew at two sizes, for a feature that keeps it outside of a case. Both JPEG. */
    public record Picture(byte[] large, byte[] small) {}

    /** @throws Refusal as {@link #store}, also {@code upload.notAPicture} for a PDF */
    public Picture picture(String fileName, byte[] content) {
        UploadedName name = UploadedName.of(fileName);
        NewDocument drawn = accept(fileName, content);
        if (!drawn.contentType().equals("image/jpeg")) {
            throw new Refusal("upload.notAPicture", drawn.title());
        }
        return new Picture(
                pictures.shrink(name, drawn.content(), LARGE), pictures.shrink(name, drawn.content(), SMALL));
    }

    /** A photo for a gallery. @param width and height of the file’s picture, in pixels; both pictures are JPEG */
    public record Photo(NewDocument file, byte[] thumbnail, int width, int height) {}

    /** @throws Refusal as {@link #picture}; {@code upload.busy} when too many wait to be drawn */
    public Photo photo(String fileName, byte[] content) {
        UploadedName name = UploadedName.of(fileName);
        refuseOver(MAX_PHOTO_BYTES, name, content);
        UploadedType type = UploadedType.of(name, content);
        if (type == UploadedType.PDF) {
            throw new Refusal("upload.notAPicture", name.title());
        }
        Pictures.Pair drawn = pictures.redrawTwice(name, type, content, THUMBNAIL);
        return new Photo(jpeg(name, drawn.large()), drawn.small(), drawn.width(), drawn.height());
    }

    NewDocument accept(String fileName, byte[] content) {
        UploadedName name = UploadedName.of(fileName);
        refuseOver(MAX_PHOTO_BYTES, name, content);
        UploadedType type = UploadedType.of(name, content);
        return type == UploadedType.PDF ? pdf(name, content) : picture(name, type, content);
    }

    private NewDocument picture(UploadedName name, UploadedType type, byte[] content) {
        return jpeg(name, pictures.redraw(name, type, content));
    }

    private static void refuseOver(int bytes, UploadedName name, byte[] content) {
        if (content.length > bytes) {
            throw new Refusal("upload.tooLarge", name.title());
        }
    }

    private static NewDocument jpeg(UploadedName name, byte[] drawn) {
        return new NewDocument(name.title(), name.withEnding("jpg"), "image/jpeg", drawn);
    }

    private static NewDocument pdf(UploadedName name, byte[] content) {
        refuseOver(MAX_PDF_BYTES, name, content);
        return new NewDocument(name.title(), name.withEnding("pdf"), "application/pdf", content);
    }
}

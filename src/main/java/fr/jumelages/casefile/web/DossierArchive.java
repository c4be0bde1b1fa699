package fr.jumelages.casefile.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.jumelages.casefile.DocumentEntry;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.TwinningSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** A case as a ZIP: {@code dossier.json}, whose shape {@code docs/export.md} tells, and its documents. */
@Component
class DossierArchive {

    private static final int LONGEST_NAME = 80;

    private final DossierData data;
    private final Documents documents;
    private final ObjectMapper json;

    DossierArchive(DossierData data, Documents documents, ObjectMapper json) {
        this.data = data;
        this.documents = documents;
        this.json = json.copy().enable(SerializationFeature.INDENT_OUTPUT);
    }

    void write(TwinningSummary twinning, OutputStream out) throws IOException {
        List<DocumentEntry> files = documents.of(twinning.id());
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("dossier.json"));
            zip.write(json.writeValueAsBytes(data.of(twinning, files)));
            for (int at = 0; at < files.size(); at++) {
                zip.putNextEntry(new ZipEntry(name(at, files.get(at))));
                zip.write(documents.content(twinning.id(), files.get(at).id()).content());
            }
        }
    }

    /** Numbered, because two documents may have one name; plain, because whoever unpacks it may have any system. */
    static String name(int at, DocumentEntry file) {
        String plain = Normalizer.normalize(file.fileName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("\\.{2,}", ".");
        String end = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        return "documents/%03d-%s"
                .formatted(at + 1, end.toLowerCase(Locale.ROOT).replaceAll("^[.-]+", ""));
    }
}

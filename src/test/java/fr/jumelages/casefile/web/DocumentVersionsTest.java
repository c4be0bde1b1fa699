package fr.jumelages.casefile.web;

import static fr.jumelages.casefile.Readership.EVERYBODY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.casefile.DocumentEntry;
import fr.jumelages.casefile.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentVersionsTest {

    private static final DocumentEntry SHEET = file("Fiche de cadrage", 1, true);
    private static final DocumentEntry FIRST = file("Bilan", 2, true);
    private static final DocumentEntry SECOND = file("Bilan", 3, true);
    private static final DocumentEntry UPLOADED = file("Bilan", 4, false);

    @Test
    void whatIsIssuedAgainIsTheSameDocumentWithItsOlderVersionsUnderIt() {
        assertThat(DocumentVersions.of(List.of(SHEET, FIRST, SECOND)))
                .containsExactly(new DocumentVersions(SHEET, List.of()), new DocumentVersions(SECOND, List.of(FIRST)));
    }

    @Test
    void whatSomebodyUploadedIsNobodyElsesVersion() {
        assertThat(DocumentVersions.of(List.of(FIRST, UPLOADED, UPLOADED)))
                .extracting(DocumentVersions::latest)
                .contains(FIRST, UPLOADED);
        assertThat(DocumentVersions.of(List.of(FIRST, UPLOADED)))
                .allSatisfy(document -> assertThat(document.earlier()).isEmpty());
    }

    @Test
    void aNameInTheArchiveLeavesItsFolderOnNoSystem() {
        for (String hostile : List.of("../../etc/passwd", "C:\\a.pdf", "a\0b.pdf", "é à.pdf", "...", "x".repeat(300))) {
            var file = new DocumentEntry(
                    SHEET.id(), "x", hostile, "application/pdf", 1, Instant.EPOCH, true, EVERYBODY, null, null);
            assertThat(DossierArchive.name(0, file))
                    .matches("documents/001-[a-z0-9._-]{0,80}")
                    .doesNotContain("..");
        }
        assertThat(DossierArchive.name(11, file("Été", 1, true))).isEqualTo("documents/012-ete.pdf");
    }

    private static DocumentEntry file(String title, int second, boolean issued) {
        return new DocumentEntry(
                new DocumentId(new UUID(0, second)),
                title,
                title + ".pdf",
                "application/pdf",
                1,
                Instant.ofEpochSecond(second),
                issued,
                EVERYBODY,
                null,
                null);
    }
}

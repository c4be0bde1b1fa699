package fr.jumelages.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetFileTest {

    @Test
    void formulasInCellsAreDisarmed() {
        for (String cell : List.of("=1+1", "+33", "-1", "@x", "\t=1", " =1", "|x", "\r=1")) {
            assertThat(SpreadsheetFile.harmless(cell)).startsWith("'");
        }
        assertThat(SpreadsheetFile.harmless("350000022")).isEqualTo("350000022");
    }

    @Test
    void separatorsQuotesAndMissingCellsKeepTheirColumn() {
        var out = new ByteArrayOutputStream();
        try (var file = new SpreadsheetFile(out)) {
            file.row("a;b", "dit \"oui\"", null, 7);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"a;b\";\"dit \"\"oui\"\"\";;7\r\n");
    }
}

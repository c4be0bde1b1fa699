package fr.jumelages.directory.registry.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.jumelages.directory.registry.imports.RegistryImports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The refused lines as a file that spreadsheets open: with a byte order mark, semicolons, and no cell that one of them
 * would take for a formula.
 */
@Component
class RefusalReport {

    private final RegistryImports imports;
    private final MessageSource messages;

    RefusalReport(RegistryImports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    void write(long id, Locale locale, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    words("registry.refused.line", locale),
                    words("registry.refused.number", locale),
                    words("registry.refused.cause", locale));
            imports.eachRefusal(
                    id,
                    Integer.MAX_VALUE,
                    refused -> csv.writeRecord(
                            Long.toString(refused.line()),
                            harmless(refused.number()),
                            words("enum.LineCause." + refused.cause(), locale)));
        }
    }

    static String harmless(String cell) {
        return cell.matches("(?s)\\s*[=+\\-@\\t\\r|].*") ? "'" + cell : cell;
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

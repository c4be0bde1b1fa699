package fr.jumelages.directory.registry.web;

import fr.jumelages.directory.registry.imports.RegistryImports;
import fr.jumelages.shared.SpreadsheetFile;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The refused lines as a file that spreadsheets open. */
@Component
class RefusalReport {

    private final RegistryImports imports;
    private final MessageSource messages;

    RefusalReport(RegistryImports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    void write(long id, Locale locale, OutputStream out) {
        try (var file = new SpreadsheetFile(out)) {
            file.row(
                    words("registry.refused.line", locale),
                    words("registry.refused.number", locale),
                    words("registry.refused.cause", locale));
            imports.eachRefusal(
                    id,
                    Integer.MAX_VALUE,
                    refused -> file.row(
                            refused.line(), refused.number(), words("enum.LineCause." + refused.cause(), locale)));
        }
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

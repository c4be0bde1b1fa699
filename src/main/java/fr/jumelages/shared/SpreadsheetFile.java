package fr.jumelages.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A CSV file that spreadsheets open as it is meant: UTF-8 with a byte order mark, semicolons, and no cell that one of them
 * would take for a formula. Written row by row, never held as a whole.
 */
public final class SpreadsheetFile implements AutoCloseable {

    private final CsvWriter csv;

    /** @throws UncheckedIOException when the reader has gone, as from all methods */
    public SpreadsheetFile(OutputStream out) {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder().fieldSeparator(';').build(text);
    }

    /** @param cells null stands for an empty one */
    public void row(Object... cells) {
        csv.writeRecord(Stream.of(cells)
                .map(cell -> harmless(Objects.toString(cell, "")))
                .toArray(String[]::new));
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String harmless(String cell) {
        return cell.matches("(?s)\\s*[=+\\-@\\t\\r|].*") ? "'" + cell : cell;
    }
}

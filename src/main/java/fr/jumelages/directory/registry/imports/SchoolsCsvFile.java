package fr.jumelages.directory.registry.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The schools directory: a header, semicolons, quotes where needed. Columns are found by their names, whatever their
 * order, capitals and accents; others are ignored.
 */
class SchoolsCsvFile implements RegisterFile {

    private static final List<String> NEEDED =
            List.of("identifiant_de_l_etablissement", "nom_etablissement", "type_etablissement");

    /** No cell of a register is so long: a quote that never closes would swallow the lines behind it. */
    private static final int LONGEST_CELL = 64 * 1024;

    @Override
    public void read(BufferedInputStream in, EntryTaker taker) throws IOException {
        EndWatch text = new EndWatch(new TolerantReader(in));
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(';')
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
            readAll(records, text, taker);
        } catch (CsvParseException endless) {
            throw new UnusableFile(FileFault.LAYOUT);
        }
    }

    private static void readAll(CsvReader<CsvRecord> records, EndWatch text, EntryTaker taker) throws IOException {
        Iterator<CsvRecord> lines = records.iterator();
        CsvRecord header = lines.next();
        Map<String, Integer> columns = columns(header);
        while (lines.hasNext()) {
            CsvRecord line = lines.next();
            boolean whole = line.getFieldCount() == header.getFieldCount();
            if (!whole && !lines.hasNext() && !text.endedWithLine()) {
                throw new UnusableFile(FileFault.TRUNCATED);
            }
            if (whole) {
                read(line, columns, taker);
            } else {
                taker.refuse(line.getStartingLineNumber(), line.getField(0), LineCause.COLUMNS);
            }
        }
    }

    private static Map<String, Integer> columns(CsvRecord header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            columns.putIfAbsent(key(header.getField(i)), i);
        }
        if (!columns.keySet().containsAll(NEEDED)) {
            throw new UnusableFile(FileFault.LAYOUT);
        }
        return columns;
    }

    private static String key(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    private static void read(CsvRecord line, Map<String, Integer> columns, EntryTaker taker) throws IOException {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((name, at) -> cells.put(name, line.getField(at)));
        new SchoolFields(cells).give(line.getStartingLineNumber(), taker);
    }
}

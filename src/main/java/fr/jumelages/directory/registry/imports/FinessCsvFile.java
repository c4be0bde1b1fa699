package fr.jumelages.directory.registry.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jumelages.directory.Finess;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The old layout: no header, semicolons, each line says what it is. {@code structureet} lines hold establishments in 31
 * or 32 columns, {@code geolocalisation} lines where they stand; a first line of metadata and other kinds are passed over.
 * Each line is parsed for itself, so that a quote that never closes costs that line and not the rest of the file.
 */
class FinessCsvFile implements RegisterFile {

    private static final int NEEDED = 23;
    private static final int CATEGORY = 18;
    private static final int NEEDED_FOR_PLACE = 5;

    @Override
    public void read(BufferedInputStream in, EntryTaker taker) throws IOException {
        LineReader lines = new LineReader(new TolerantReader(in));
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.isCutOff() && line.chars().filter(c -> c == ';').count() < columns(line) - 1) {
                throw new UnusableFile(FileFault.TRUNCATED);
            }
            read(lines.number(), line, taker);
        }
    }

    private static int columns(String line) {
        return line.startsWith("geolocalisation") ? NEEDED_FOR_PLACE + 1 : 31;
    }

    private static void read(long number, String line, EntryTaker taker) throws IOException {
        if (line.startsWith("structureet;")) {
            establishment(number, line, taker);
        } else if (line.startsWith("geolocalisation;")) {
            place(number, line, taker);
        }
    }

    private static void establishment(long number, String line, EntryTaker taker) throws IOException {
        List<String> cells = cells(line);
        if (cells.size() < 2) {
            taker.refuse(number, line, LineCause.UNREADABLE);
        } else if (cells.size() < NEEDED || !cells.get(CATEGORY).matches("[0-9]{2,4}")) {
            taker.refuse(number, cells.get(1), LineCause.COLUMNS);
        } else {
            fields(cells).give(number, taker);
        }
    }

    private static FacilityFields fields(List<String> cells) {
        String townLine = Wording.plain(cells.get(15));
        boolean coded = townLine.matches("[0-9]{5}( .*)?");
        String street =
                String.join(" ", cells.get(7), Wording.way(cells.get(8)).toUpperCase(Locale.FRENCH), cells.get(9));
        return new FacilityFields(
                cells.get(1),
                cells.get(3),
                cells.get(4),
                Wording.plain(street).isEmpty() ? cells.get(11) : street,
                coded ? townLine.substring(0, 5) : "",
                coded ? townLine.substring(5) : townLine,
                cells.get(13),
                cells.get(CATEGORY),
                cells.get(22),
                null);
    }

    /** A place that can’t be read is no reason to refuse anything: the establishment is there without it. */
    private static void place(long number, String line, EntryTaker taker) throws IOException {
        List<String> cells = cells(line);
        Optional<Finess> finess =
                cells.size() < NEEDED_FOR_PLACE ? Optional.empty() : FacilityFields.readNumber(cells.get(1));
        if (finess.isPresent()) {
            var place = FrenchProjection.namedIn(cells.get(4))
                    .flatMap(projection -> projection.place(metres(cells.get(2)), metres(cells.get(3))));
            if (place.isPresent()) {
                taker.place(number, finess.get().value(), place.get());
            }
        }
    }

    private static double metres(String text) {
        try {
            return Double.parseDouble(Wording.plain(text).replace(',', '.'));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /** Empty when the line can’t be told apart. */
    private static List<String> cells(String line) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(line)) {
            var records = reader.iterator();
            return records.hasNext() ? records.next().getFields() : List.of();
        } catch (CsvParseException | IOException unreadable) {
            return List.of();
        }
    }
}

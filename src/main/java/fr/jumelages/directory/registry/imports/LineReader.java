package fr.jumelages.directory.registry.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Lines with their numbers, none longer than any register’s; knows whether the last one was ended. */
class LineReader {

    private static final int LONGEST = 64 * 1024;

    private final BufferedReader reader;
    private long number;
    private boolean cutOff;

    LineReader(Reader reader) {
        this.reader = new BufferedReader(reader);
    }

    /** Without its end, be it LF or CRLF; null after the last one. @throws UnusableFile for a line without end */
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = reader.read();
        cutOff = letter >= 0;
        while (letter >= 0 && letter != '\n') {
            if (line.length() >= LONGEST) {
                throw new UnusableFile(FileFault.LAYOUT);
            }
            line.append((char) letter);
            letter = reader.read();
        }
        cutOff = cutOff && letter < 0;
        boolean over = letter < 0 && line.isEmpty();
        number++;
        return over ? null : line.toString().stripTrailing();
    }

    long number() {
        return number;
    }

    /** Whether the file ended before the line did. */
    boolean isCutOff() {
        return cutOff;
    }
}

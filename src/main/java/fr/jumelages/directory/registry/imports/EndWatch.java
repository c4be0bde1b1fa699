package fr.jumelages.directory.registry.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Remembers how a text ended: a published file ends with its last line, a cut one anywhere. */
class EndWatch extends FilterReader {

    private char last = '\n';

    EndWatch(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count > 0) {
            last = target[offset + count - 1];
        }
        return count;
    }

    boolean endedWithLine() {
        return last == '\n' || last == '\r';
    }
}

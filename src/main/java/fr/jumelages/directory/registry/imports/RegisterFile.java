package fr.jumelages.directory.registry.imports;

import java.io.BufferedInputStream;
import java.io.IOException;

/** Reads one published layout as a stream; keeps nothing but the line at hand. */
interface RegisterFile {

    /** @throws UnusableFile when it is not this layout, or ends too early */
    void read(BufferedInputStream in, EntryTaker taker) throws IOException;
}

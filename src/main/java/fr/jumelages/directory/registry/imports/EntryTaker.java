package fr.jumelages.directory.registry.imports;

import fr.jumelages.directory.Place;
import java.io.IOException;

/** Receives a file’s content line by line, in the order of the file. */
interface EntryTaker {

    void take(Entry entry) throws IOException;

    /** Where an entry of the same file stands, told on a line of its own. */
    void place(long line, String number, Place place) throws IOException;

    /** @param number as it was written, or the beginning of the line where there is none */
    void refuse(long line, String number, LineCause cause) throws IOException;

    /** Something that the register holds and the programme doesn’t need: closed, or of another level. */
    void skip() throws IOException;
}

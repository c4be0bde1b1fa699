package fr.jumelages.directory.registry.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Uploaded files in the database, where every node finds them: compressed, in pieces of {@value #PIECE} bytes, of which
 * one at a time is in memory.
 */
@Component
class StoredFiles {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient db;
    private final Apart apart;

    StoredFiles(JdbcClient db, Apart apart) {
        this.db = db;
        this.apart = apart;
    }

    /** @return how many pieces; the caller’s transaction keeps them or not */
    int store(long id, InputStream file) throws IOException {
        Pieces pieces = new Pieces(id);
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(pieces), 64 * 1024)) {
            file.transferTo(out);
        }
        return pieces.count;
    }

    /** @param read is told after each piece how many there were */
    InputStream open(long id, IntConsumer read) throws IOException {
        return new GZIPInputStream(new PiecesInput(id, read), 64 * 1024);
    }

    private void add(long id, int number, byte[] content) {
        db.sql("insert into registry_import_piece (import_id, number, content) values (:id, :number, :content)")
                .param("id", id)
                .param("number", number)
                .param("content", content)
                .update();
    }

    /** Empty behind the last one. */
    private byte[] piece(long id, int number) {
        return apart.get(
                () -> db.sql("select content from registry_import_piece where import_id = :id and number = :number")
                        .param("id", id)
                        .param("number", number)
                        .query((row, at) -> row.getBytes("content"))
                        .optional()
                        .orElse(new byte[0]));
    }

    private class Pieces extends OutputStream {
        private final long id;
        private final byte[] buffer = new byte[PIECE];
        private int filled;
        private int count;

        Pieces(long id) {
            this.id = id;
        }

        @Override
        public void write(int oneByte) {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            for (int at = offset, left = length; left > 0; ) {
                int part = Math.min(left, PIECE - filled);
                System.arraycopy(bytes, at, buffer, filled, part);
                filled += part;
                at += part;
                left -= part;
                if (filled == PIECE) {
                    empty();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                empty();
            }
        }

        private void empty() {
            add(id, ++count, Arrays.copyOf(buffer, filled));
            filled = 0;
        }
    }

    private class PiecesInput extends InputStream {
        private final long id;
        private final IntConsumer read;
        private byte[] piece = new byte[0];
        private int at;
        private int number;

        PiecesInput(long id, IntConsumer read) {
            this.id = id;
            this.read = read;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == piece.length && !next()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, count);
            at += count;
            return count;
        }

        private boolean next() {
            read.accept(number);
            piece = piece(id, ++number);
            at = 0;
            return piece.length > 0;
        }

        @Override
        public int available() {
            return piece.length - at;
        }
    }
}

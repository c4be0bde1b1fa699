package fr.jumelages.directory.registry.imports;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A file as text, also when it came as {@code .gz} or {@code .zip} (whose first file counts). Stops at four gigabytes,
 * which no register reaches and a few hostile kilobytes would.
 */
final class Unpacked extends FilterInputStream {

    private static final long MOST_BYTES = 4L << 30;

    private long bytes;

    private Unpacked(InputStream in) {
        super(in);
    }

    static BufferedInputStream of(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, 64 * 1024);
        in.mark(4);
        byte[] start = in.readNBytes(4);
        in.reset();
        return new BufferedInputStream(new Unpacked(unpack(in, start)), 64 * 1024);
    }

    private static InputStream unpack(BufferedInputStream in, byte[] start) throws IOException {
        if (start.length > 1 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
            return new GZIPInputStream(in);
        }
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K') {
            ZipInputStream zip = new ZipInputStream(in);
            if (zip.getNextEntry() == null) {
                throw new UnusableFile(FileFault.EMPTY);
            }
            return zip;
        }
        return in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int count = super.read(target, offset, length);
            bytes += Math.max(0, count);
            if (bytes > MOST_BYTES) {
                throw new UnusableFile(FileFault.TOO_LARGE);
            }
            return count;
        } catch (EOFException | ZipException broken) {
            throw new UnusableFile(FileFault.TRUNCATED);
        }
    }
}

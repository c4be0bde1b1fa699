package fr.jumelages.directory.registry.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8; whatever bytes are none are read as Windows-1252, because the published FINESS files hold both, from one
 * line to the next. A byte order mark and null characters are left out.
 */
class TolerantReader extends Reader {

    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int SIZE = 16 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
    private boolean ended;
    private boolean begun;

    TolerantReader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        fill();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isMalformed() && chars.hasRemaining()) {
            readOtherwise(result.length());
        }
        clean();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private void readOtherwise(int count) {
        for (int i = 0; i < count && chars.hasRemaining(); i++) {
            chars.put(FALLBACK.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
        }
        decoder.reset();
    }

    /** Makes what was decoded readable, without what no text should hold. */
    private void clean() {
        chars.flip();
        int kept = 0;
        char[] text = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            boolean mark = !begun && i == 0 && text[i] == '\uFEFF';
            if (text[i] != 0 && !mark) {
                text[kept++] = text[i];
            }
        }
        begun |= chars.limit() > 0;
        chars.limit(kept);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

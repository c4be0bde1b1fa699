package fr.jumelages.casefile;

import fr.jumelages.shared.Refusal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.ToLongBiFunction;

/**
 * The sizes that a WebP file claims: of its canvas, and of each frame in it, since the reader makes room for the frame
 * whatever the canvas says. Layout: RFC 9649.
 *
 * @param largest pixels of the largest; -1 when the file is not laid out as it must be
 */
record WebpFrames(long largest) {

    /** The reader keeps every block of a frame in memory, so less than of a JPEG. */
    static final long MAX_PIXELS = 16_800_000;

    private static final int HEAD = 12;

    static WebpFrames of(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return new WebpFrames(largest(file.position(HEAD), WebpFrames::ofFile));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            return new WebpFrames(-1);
        }
    }

    void refuseUnbounded(UploadedName name) {
        if (largest <= 0) {
            throw new Refusal("upload.broken", name.title());
        }
        if (largest > MAX_PIXELS) {
            throw new Refusal("upload.tooLarge", name.title());
        }
    }

    private static long largest(ByteBuffer chunks, ToLongBiFunction<String, ByteBuffer> size) {
        long largest = 0;
        while (chunks.remaining() >= 8) {
            String kind = kind(chunks);
            int length = chunks.getInt();
            ByteBuffer chunk = chunks.slice(chunks.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            largest = Math.max(largest, size.applyAsLong(kind, chunk));
            chunks.position(Math.min(chunks.limit(), chunks.position() + length + (length & 1)));
        }
        return largest;
    }

    private static long ofFile(String kind, ByteBuffer chunk) {
        return kind.equals("ANMF") ? ofAnimation(chunk) : ofPicture(kind, chunk);
    }

    /** What is drawn in a frame of an animation stands behind its place and size; no frame is in a frame. */
    private static long ofAnimation(ByteBuffer chunk) {
        long claimed = pixels(1 + threeBytes(chunk, 6), 1 + threeBytes(chunk, 9));
        return Math.max(claimed, largest(chunk.position(16), WebpFrames::ofPicture));
    }

    private static long ofPicture(String kind, ByteBuffer chunk) {
        return switch (kind) {
            case "VP8X" -> pixels(1 + threeBytes(chunk, 4), 1 + threeBytes(chunk, 7));
            case "VP8 " -> pixels(chunk.getShort(6) & 0x3FFF, chunk.getShort(8) & 0x3FFF);
            case "VP8L" -> pixels(1 + (chunk.getInt(1) & 0x3FFF), 1 + (chunk.getInt(1) >>> 14 & 0x3FFF));
            default -> 0;
        };
    }

    private static String kind(ByteBuffer file) {
        byte[] kind = new byte[4];
        file.get(kind);
        return new String(kind, StandardCharsets.ISO_8859_1);
    }

    private static int threeBytes(ByteBuffer chunk, int at) {
        return chunk.getShort(at) & 0xFFFF | (chunk.get(at + 2) & 0xFF) << 16;
    }

    private static long pixels(long width, long height) {
        return width * height;
    }
}

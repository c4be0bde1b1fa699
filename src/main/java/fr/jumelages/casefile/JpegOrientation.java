package fr.jumelages.casefile;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a phone held the picture: the EXIF value 1 to 8, read from the first APP1 segment and nothing else of it.
 * Anything odd counts as upright. Source of the values: EXIF 2.32, tag 0x0112.
 */
record JpegOrientation(int value) {

    private static final JpegOrientation UPRIGHT = new JpegOrientation(1);
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    static JpegOrientation of(byte[] content) {
        try {
            return inSegments(ByteBuffer.wrap(content));
        } catch (java.nio.BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException odd) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /** Places a picture of this width and height, before turning, upright at the origin. */
    AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static JpegOrientation inSegments(ByteBuffer jpeg) {
        if (jpeg.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (jpeg.remaining() > 4) {
            int marker = jpeg.getShort() & 0xFFFF;
            int length = (jpeg.getShort() & 0xFFFF) - 2;
            if (marker == APP1) {
                return inExif(jpeg.slice(jpeg.position(), length));
            }
            if (marker == START_OF_SCAN || marker < 0xFF00) {
                return UPRIGHT;
            }
            jpeg.position(jpeg.position() + length);
        }
        return UPRIGHT;
    }

    private static JpegOrientation inExif(ByteBuffer app1) {
        byte[] mark = new byte[EXIF.length];
        app1.get(mark);
        if (!java.util.Arrays.equals(mark, EXIF)) {
            return UPRIGHT;
        }
        ByteBuffer tiff = app1.slice(EXIF.length, app1.remaining());
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * 12;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION_TAG) {
                int found = tiff.getShort(at + 8);
                return found >= 1 && found <= 8 ? new JpegOrientation(found) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}

package fr.jumelages.feedback;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address that phones read from paper; a quarter of it may be dirty or creased. */
public final class QrCode {

    /** White modules around it, without which phones don’t find it. */
    private static final int QUIET = 4;

    private static final int POSTER_SCALE = 12;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    static QrCode of(String address) {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, QUIET);
        try {
            return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Modules a side, the quiet zone included: the size of the drawing’s view box. */
    public int side() {
        return modules.getWidth();
    }

    /** The dark modules as the path of an SVG, one run of a row after the other. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < side(); y++) {
            addRow(y, path);
        }
        return path.toString();
    }

    private void addRow(int y, StringBuilder path) {
        for (int x = 0; x < side(); x++) {
            int start = x;
            while (x < side() && modules.get(x, y)) {
                x++;
            }
            if (x > start) {
                int length = x - start;
                path.append("M%d %dh%dv1h-%dz".formatted(start, y, length, length));
            }
        }
    }

    /** For pages that become PDF, whose printer draws no SVG. */
    String dataAddress() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    BufferedImage picture() {
        int size = side() * POSTER_SCALE;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, modules.get(x / POSTER_SCALE, y / POSTER_SCALE) ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}

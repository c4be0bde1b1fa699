package fr.jumelages.casefile;

import fr.jumelages.shared.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws pictures anew as plain JPEG of at most 2048 pixels a side, upright, without any metadata. The size is read from
 * the header and refused before a pixel is decoded; two pictures are decoded at a time, so that memory is bounded, and
 * whoever waits too long for their turn is told so.
 */
class Pictures {

    static final int MAX_SIDE = 12_000;
    /** Phones of today take 48 million. */
    static final long MAX_PIXELS = 60_000_000;

    static final int KEPT_SIDE = 2048;
    private static final float QUALITY = 0.85f;

    private static final int PATIENCE_SECONDS = 25;

    private static final int PLACES = 2;

    private final Semaphore decoders = new Semaphore(PLACES);

    byte[] redraw(UploadedName name, UploadedType type, byte[] content) {
        return inTurn(name, places(type), () -> write(drawn(name, type, content)));
    }

    /** The same picture at two sizes. @param width and height of the larger one, in pixels */
    record Pair(byte[] large, byte[] small, int width, int height) {}

    /** @param side the longest of the smaller one, in pixels */
    Pair redrawTwice(UploadedName name, UploadedType type, byte[] content, int side) {
        return inTurn(name, places(type), () -> {
            BufferedImage drawn = drawn(name, type, content);
            return new Pair(write(drawn), write(scaled(drawn, side)), drawn.getWidth(), drawn.getHeight());
        });
    }

    /** Draws one of our own smaller, if its longest side is longer than that. */
    byte[] shrink(UploadedName name, byte[] drawn, int side) {
        return inTurn(name, 1, () -> write(scaled(ImageIO.read(new ByteArrayInputStream(drawn)), side)));
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    /** Readers of broken pictures throw whatever they stumble over. */
    private <T> T inTurn(UploadedName name, int places, Work<T> work) {
        waitForTurn(name, places);
        try {
            return work.done();
        } catch (Refusal inWords) {
            throw inWords;
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal("upload.broken", name.title());
        } finally {
            decoders.release(places);
        }
    }

    /** A pixel of a PNG may take eight bytes; of a JPEG it takes three. */
    private static int places(UploadedType type) {
        return type == UploadedType.JPEG ? 1 : PLACES;
    }

    private void waitForTurn(UploadedName name, int places) {
        try {
            if (!decoders.tryAcquire(places, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("upload.busy", name.title());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refusal("upload.busy", name.title());
        }
    }

    private static BufferedImage drawn(UploadedName name, UploadedType type, byte[] content) throws IOException {
        return upright(decode(name, type, content), JpegOrientation.of(content));
    }

    private static BufferedImage scaled(BufferedImage picture, int side) {
        return scaled(picture, Math.min(1.0, side / (double) Math.max(picture.getWidth(), picture.getHeight())));
    }

    /** By halves first: drawn at a quarter in one go, fine lines would fall between the pixels. */
    private static BufferedImage scaled(BufferedImage picture, double scale) {
        double step = Math.max(scale, 0.5);
        int width = Math.max(1, (int) Math.round(picture.getWidth() * step));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * step));
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(picture, smaller, AffineTransform.getScaleInstance(step, step));
        return scale < 0.5 ? scaled(smaller, scale * 2) : smaller;
    }

    private static BufferedImage decode(UploadedName name, UploadedType type, byte[] content) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(name, type, input);
            try {
                // metadata is never read: it is where compressed text and colour profiles hide their bombs
                reader.setInput(input, true, true);
                return reader.read(0, bounded(name, reader));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(UploadedName name, UploadedType type, ImageInputStream input) throws IOException {
        var readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new Refusal("upload.broken", name.title());
        }
        ImageReader reader = readers.next();
        if (!reader.getFormatName().equalsIgnoreCase(type.imageFormat())) {
            throw new Refusal("upload.type", name.title());
        }
        return reader;
    }

    private static ImageReadParam bounded(UploadedName name, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new Refusal("upload.tooLarge", name.title());
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / KEPT_SIDE);
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static BufferedImage upright(BufferedImage decoded, JpegOrientation orientation) {
        double scale = Math.min(1.0, KEPT_SIDE / (double) Math.max(decoded.getWidth(), decoded.getHeight()));
        int width = Math.max(1, (int) Math.round(decoded.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(decoded.getHeight() * scale));
        BufferedImage drawn = orientation.swapsSides()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform placing = orientation.transform(width, height);
        placing.scale(width / (double) decoded.getWidth(), height / (double) decoded.getHeight());
        draw(decoded, drawn, placing);
        return drawn;
    }

    private static void draw(BufferedImage from, BufferedImage onto, AffineTransform placing) {
        Graphics2D pen = onto.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, onto.getWidth(), onto.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, placing, null);
        pen.dispose();
    }

    private static byte[] write(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

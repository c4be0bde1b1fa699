package fr.jumelages.casefile;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws the charts of printed pages: an SVG with {@code width} and {@code height} in pixels whose children are filled
 * {@code rect}s. A whole SVG library would bring twenty jars for as little.
 */
final class ChartDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Chart(svg, number(svg, "width") * dotsPerPixel, number(svg, "height") * dotsPerPixel, dotsPerPixel);
    }

    private record Chart(Element svg, double width, double height, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel), this::draw);
        }

        private void draw(Graphics2D canvas) {
            NodeList rects = svg.getElementsByTagName("rect");
            IntStream.range(0, rects.getLength())
                    .mapToObj(rects::item)
                    .map(Element.class::cast)
                    .forEach(rect -> fill(canvas, rect));
        }

        private static void fill(Graphics2D canvas, Element rect) {
            canvas.setColor(Color.decode(rect.getAttribute("fill")));
            canvas.fill(new Rectangle2D.Double(
                    number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height")));
        }
    }

    private static double number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    /** Charts carry no text: theirs stands in the table beside. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}

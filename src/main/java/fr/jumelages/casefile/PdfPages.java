package fr.jumelages.casefile;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.jumelages.shared.DateWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints templates as PDF, tagged for screen readers, in the programme’s font and colours ({@code pdf/pages.css}).
 * Templates are well-formed XML, carry no style of their own, and fetch nothing: only {@code data:} pictures are shown.
 */
@Component
public class PdfPages {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String FONT = "Atkinson Hyperlegible Next";

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Clock clock;
    private final String style = new String(read("pages.css"), StandardCharsets.UTF_8);
    private final byte[] regular = read("fonts/AtkinsonHyperlegibleNext-Regular.ttf");
    private final byte[] bold = read("fonts/AtkinsonHyperlegibleNext-Bold.ttf");

    PdfPages(ITemplateEngine templates, MessageSource messages, Clock clock) {
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * @param template below {@code templates/}, without its ending
     * @param model for the template, which also finds {@code dates}: days and times in words, in Paris
     */
    public byte[] print(String template, Map<String, Object> model, Locale locale) {
        Context context = new Context(locale, model);
        context.setVariable("dates", new DateWords(messages, locale, PARIS, clock.instant()));
        return pdf(printable(templates.process(template, context)));
    }

    /**
     * For the wall: in the largest type at which it fits on one page.
     *
     * @param sizes what the template reads as {@code size}, from large to small; the last one is taken in any case
     */
    public byte[] printOnOnePage(String template, Map<String, Object> model, Locale locale, List<String> sizes) {
        byte[] paper = {};
        for (String size : sizes) {
            Map<String, Object> sized = new HashMap<>(model);
            sized.put("size", size);
            paper = print(template, sized, locale);
            if (pages(paper) == 1) {
                break;
            }
        }
        return paper;
    }

    private static int pages(byte[] paper) {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] pdf(String page) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(stream(regular), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(stream(bold), FONT, 700, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useSVGDrawer(new ChartDrawer())
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(page, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The font has no narrow no-break space, and XML no control characters. */
    private String printable(String html) {
        return html.replace("</head>", "<style>" + style + "</style></head>")
                .replace('\u202F', '\u00A0')
                .replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    private static FSSupplier<InputStream> stream(byte[] font) {
        return () -> new java.io.ByteArrayInputStream(font);
    }

    private static byte[] read(String file) {
        try (InputStream in = new ClassPathResource("pdf/" + file).getInputStream()) {
            return StreamUtils.copyToByteArray(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

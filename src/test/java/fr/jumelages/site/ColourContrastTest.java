package fr.jumelages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 computes it, from the properties that the stylesheet really has. */
class ColourContrastTest {

    private static final Pattern PROPERTY = Pattern.compile("--([a-z-]+):\\s*#([0-9A-Fa-f]{6});");
    private final Map<String, Integer> colours = read();

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink, late-soft",
        "ink, done-soft",
        "ink, waiting-soft",
        "ink, hold-soft",
        "ink, pine-soft",
        "muted, paper",
        "muted, surface",
        "pine, paper",
        "pine, surface",
        "pine, pine-soft",
        "pine-hover, pine-soft",
        "pine-hover, surface",
        "surface, pine",
        "surface, pine-hover",
        "surface, late",
        "surface, done",
        "surface, hold",
        "surface, muted",
        "late, late-soft",
        "late, paper",
        "late, surface",
        "done, done-soft",
        "waiting, waiting-soft",
        "hold, hold-soft",
        "hold, surface",
        "done, surface"
    })
    void wordsStandOutFromTheirGround(String words, String ground) {
        assertThat(contrast(words, ground)).as("%s on %s", words, ground).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"line-strong, surface", "line-strong, paper", "pine, line", "done, paper", "late, paper", "hold, paper"
    })
    void edgesThatMeanSomethingAreSeen(String edge, String ground) {
        assertThat(contrast(edge, ground)).as("%s on %s", edge, ground).isGreaterThanOrEqualTo(3);
    }

    private double contrast(String one, String other) {
        double first = luminance(colours.get(one));
        double second = luminance(colours.get(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int shifted) {
        double value = (shifted & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> read() {
        try {
            String css = Files.readString(Path.of("src/main/resources/static/assets/css/jumelages.css"));
            Matcher property =
                    PROPERTY.matcher(css.substring(css.indexOf("/* colours (checked) */"), css.indexOf("--radius")));
            var colours = new HashMap<String, Integer>();
            while (property.find()) {
                colours.put(property.group(1), Integer.parseInt(property.group(2), 16));
            }
            return colours;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

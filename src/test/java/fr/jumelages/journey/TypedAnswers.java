package fr.jumelages.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** What people type into the forms: the demo's answers, with the journey's own names. */
public class TypedAnswers {

    private static final Set<String> OTHER_MODES = Set.of("connectionTested", "canConnect");

    private static final Pattern DAY = Pattern.compile("\\{day([+-]\\d+)}");

    private final Map<String, Map<String, Object>> answers;

    public TypedAnswers() {
        try (var in = new ClassPathResource("local/answers.yml").getInputStream()) {
            answers = new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers for an in-person meeting; fields that only other modes show are left out. */
    public Map<String, List<String>> to(String form, LocalDate today, Map<String, String> words) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.get(form).forEach((field, answer) -> {
            if (!OTHER_MODES.contains(field)
                    && !String.valueOf(answer).contains("{link}")
                    && !String.valueOf(answer).contains("{first")) {
                typed.put(field, texts(answer, today, words));
            }
        });
        return typed;
    }

    private static List<String> texts(Object answer, LocalDate today, Map<String, String> words) {
        if (answer instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        String text = DAY.matcher(String.valueOf(answer))
                .replaceAll(
                        day -> today.plusDays(Integer.parseInt(day.group(1))).toString());
        for (var word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return List.of(text);
    }
}

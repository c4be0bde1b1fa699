package fr.jumelages.local;

import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.Option;
import fr.jumelages.tasklist.Tasks;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** What the demo people type into the forms ({@code local/answers.yml}), with the story’s own names and days. */
@Component
@Profile("local")
class DemoAnswers {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)([+-]\\d+)?}");
    private static final Pattern OPTION = Pattern.compile("\\{option (\\w+)}");

    private final Map<String, Map<String, Object>> answers;
    private final Clock clock;

    DemoAnswers(Clock clock) throws IOException {
        this.clock = clock;
        try (var in = new ClassPathResource("local/answers.yml").getInputStream()) {
            this.answers = new Yaml().load(in);
        }
    }

    FormInput to(Tasks.Opened task, Map<String, String> story) {
        Map<String, List<String>> typed = new HashMap<>(task.typed().toMap());
        answers.getOrDefault(task.item().formId(), Map.of())
                .forEach((field, answer) -> typed.put(field, texts(answer, task.data(), story)));
        return FormInput.of(typed);
    }

    private List<String> texts(Object answer, Map<String, Object> data, Map<String, String> story) {
        if (answer instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        var choice = OPTION.matcher(String.valueOf(answer));
        String text = choice.matches() ? option(data.get(choice.group(1)), story) : String.valueOf(answer);
        return List.of(PLACEHOLDER.matcher(text).replaceAll(found -> value(found, story)));
    }

    private String value(MatchResult placeholder, Map<String, String> story) {
        if (placeholder.group(1).equals("day")) {
            return LocalDate.now(clock)
                    .plusDays(Integer.parseInt(placeholder.group(2)))
                    .toString();
        }
        return story.get(placeholder.group(1));
    }

    /** The first one, or the last one where the story meets late. */
    private static String option(Object options, Map<String, String> story) {
        if (!(options instanceof List<?> list) || list.isEmpty()) {
            return "";
        }
        return ((Option) list.get(story.get("meets").equals("late") ? list.size() - 1 : 0)).value();
    }
}

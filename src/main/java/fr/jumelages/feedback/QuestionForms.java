package fr.jumelages.feedback;

import fr.jumelages.forms.Answers;
import fr.jumelages.forms.FormSchema;
import fr.jumelages.forms.FormSchemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The five questionnaires, read when the application starts: one that can’t be shown stops it, rather than its readers. */
@Component
public class QuestionForms {

    private final Map<Audience, FormSchema> schemas;

    QuestionForms(FormSchemas parser) {
        schemas = Arrays.stream(Audience.values())
                .collect(Collectors.toMap(Function.identity(), audience -> read(parser, audience)));
    }

    public FormSchema of(Audience audience) {
        return schemas.get(audience);
    }

    /** The questions’ words by their keys, as the form has them. */
    public Map<String, String> labels(Audience audience) {
        return Response.QUESTIONS.stream()
                .collect(Collectors.toMap(Function.identity(), question -> label(of(audience), question)));
    }

    private static String label(FormSchema form, String question) {
        return form.describe(Answers.of(Map.of(question, "3")), Locale.FRENCH)
                .get(0)
                .label();
    }

    private static FormSchema read(FormSchemas parser, Audience audience) {
        var file = new ClassPathResource("forms/feedback/" + audience.formId() + ".form");
        try {
            return parser.parse(file.getContentAsString(StandardCharsets.UTF_8), file.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

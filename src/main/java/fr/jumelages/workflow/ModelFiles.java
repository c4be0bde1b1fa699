package fr.jumelages.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models and forms on the classpath, by their path below the root, with line ends normalised. */
@Component
class ModelFiles {

    private static final Pattern FORM_REF = Pattern.compile("camunda:formRef=\"([a-z-]+)\"");

    private final Map<String, String> files = new TreeMap<>();

    ModelFiles() {
        Stream.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form")
                .flatMap(ModelFiles::resources)
                .forEach(file -> files.put(path(file), text(file)));
    }

    /** One deployment per process: its model and the forms of its tasks. One per decision table. */
    List<Map<String, String>> deployments() {
        return files.keySet().stream()
                .filter(path -> !path.endsWith(".form"))
                .sorted(Comparator.comparing((String path) -> !path.endsWith(".dmn")))
                .map(this::withForms)
                .toList();
    }

    static String mainFile(Map<String, String> deployment) {
        return deployment.keySet().stream()
                .filter(path -> !path.endsWith(".form"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> withForms(String model) {
        var deployment = new TreeMap<>(Map.of(model, files.get(model)));
        FORM_REF.matcher(files.get(model))
                .results()
                .map((MatchResult ref) -> ref.group(1))
                .distinct()
                .forEach(form -> deployment.putAll(formFile(model, form)));
        return deployment;
    }

    private Map<String, String> formFile(String model, String form) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + form + ".form"))
                .findFirst()
                .map(file -> Map.of(file.getKey(), file.getValue()))
                .orElseThrow(() -> new IllegalStateException(model + " refers to the form " + form + ": no such file"));
    }

    private static Stream<Resource> resources(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource file) {
        try {
            String url = file.getURL().toString();
            return url.substring(Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/")) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

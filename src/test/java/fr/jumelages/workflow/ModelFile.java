package fr.jumelages.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One {@code .bpmn} file as the engine’s model API reads it. */
record ModelFile(Path path, BpmnModelInstance model) {

    private static final Path FOLDER = Path.of("processes");

    static List<ModelFile> all() {
        return files(".bpmn").stream()
                .map(path -> new ModelFile(path, Bpmn.readModelFromFile(path.toFile())))
                .toList();
    }

    static List<Path> decisionFiles() {
        return files(".dmn");
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    String name() {
        return name(path);
    }

    Process process() {
        return one(Process.class);
    }

    <T extends ModelElementInstance> Collection<T> every(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private <T extends ModelElementInstance> T one(Class<T> type) {
        Collection<T> found = every(type);
        if (found.size() != 1) {
            throw new IllegalStateException(path + " has " + found.size() + " of " + type.getSimpleName());
        }
        return found.iterator().next();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}

package fr.jumelages.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/**
 * Who brought the version in service: a release of the application, or an administrator by hand. What was brought by hand
 * stays at the next start, unless the release means to take its place and says so by a higher version tag (ADR 18).
 */
@Component
public class Releases {

    /** Of a release; the engine compares a release with the last one of it. */
    static final String CLASSPATH = "classpath";

    public static final String BY_HAND = "administration";

    private static final Pattern TAG = Pattern.compile("camunda:versionTag=\"(\\d{1,6}(?:\\.\\d{1,6}){0,3})\"");

    private final RepositoryService repository;

    Releases(RepositoryService repository) {
        this.repository = repository;
    }

    /** Deploys what an administrator brought. @param files one model and its forms, checked. @return the deployment’s id */
    public String byHand(Map<String, String> files) {
        var deployment =
                repository.createDeployment().name(ModelFiles.mainFile(files)).source(BY_HAND);
        files.forEach(deployment::addString);
        return deployment.deploy().getId();
    }

    /** Whether a version brought by hand is to stay in service although these files come with the application. */
    boolean yieldToHand(Map<String, String> shipped) {
        String main = ModelFiles.mainFile(shipped);
        List<Deployment> newestFirst = deployments(main.replaceAll("^.*/|\\.(bpmn|dmn)$", ""));
        if (newestFirst.isEmpty() || !BY_HAND.equals(newestFirst.get(0).getSource())) {
            return false;
        }
        Map<String, String> inService = files(newestFirst.get(0).getId());
        boolean putBack = newestFirst.stream()
                .filter(one -> CLASSPATH.equals(one.getSource()))
                .findFirst()
                .map(last -> files(last.getId()).equals(inService))
                .orElse(false);
        return !putBack && Arrays.compare(tag(shipped.get(main)), tag(inService.get(main))) <= 0;
    }

    /** Of a process or a table of decisions, by the numbers of its versions. */
    private List<Deployment> deployments(String key) {
        return Stream.concat(
                        repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(key)
                                .orderByProcessDefinitionVersion()
                                .desc()
                                .list()
                                .stream(),
                        repository
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionKey(key)
                                .orderByDecisionDefinitionVersion()
                                .desc()
                                .list()
                                .stream())
                .map(ResourceDefinition::getDeploymentId)
                .map(id -> repository.createDeploymentQuery().deploymentId(id).singleResult())
                .toList();
    }

    private Map<String, String> files(String deployment) {
        Map<String, String> files = new TreeMap<>();
        for (String name : repository.getDeploymentResourceNames(deployment)) {
            try (var in = repository.getResourceAsStream(deployment, name)) {
                files.put(name, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static int[] tag(String model) {
        var found = TAG.matcher(String.valueOf(model));
        return found.find()
                ? Arrays.stream(found.group(1).split("\\."))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[0];
    }
}

package fr.jumelages.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.testing.ApplicationTest;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has the last word at a start: the release, or what an administrator brought. */
@ApplicationTest
class ReleasesTest {

    private static final String PROCESS = "ambassador-renewal";

    @Autowired
    Releases releases;

    @Autowired
    ModelFiles files;

    @Autowired
    ModelDeployment deployment;

    @Autowired
    RepositoryService repository;

    @Test
    void whatAnAdministratorBroughtOutlivesARestartUnlessTheReleaseIsNumberedHigher() {
        Map<String, String> shipped = files.deployments().stream()
                .filter(one -> ModelFiles.mainFile(one).endsWith("/" + PROCESS + ".bpmn"))
                .findFirst()
                .orElseThrow();
        assertThat(releases.yieldToHand(shipped)).isFalse();

        String brought = releases.byHand(edited(shipped, "versionTag=\"1\"", "versionTag=\"1.1\""));
        try {
            deployment.afterSingletonsInstantiated();
            assertThat(newestDeployment()).isEqualTo(brought);
            assertThat(releases.yieldToHand(edited(shipped, "versionTag=\"1\"", "versionTag=\"1.0.9\"")))
                    .isTrue();
            assertThat(releases.yieldToHand(edited(shipped, "versionTag=\"1\"", "versionTag=\"2\"")))
                    .isFalse();
        } finally {
            releases.byHand(shipped);
        }
        assertThat(releases.yieldToHand(edited(shipped, "Proposer", "Offrir"))).isFalse();
    }

    private String newestDeployment() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private static Map<String, String> edited(Map<String, String> files, String before, String now) {
        Map<String, String> edited = new TreeMap<>(files);
        edited.replaceAll((path, text) -> text.replace(before, now));
        return edited;
    }
}

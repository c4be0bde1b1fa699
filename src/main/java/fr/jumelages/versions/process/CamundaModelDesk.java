package fr.jumelages.versions.process;

import fr.jumelages.versions.Inspection;
import fr.jumelages.versions.ModelDesk;
import fr.jumelages.versions.Version;
import fr.jumelages.workflow.Releases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CamundaModelDesk implements ModelDesk {

    private final VersionRows rows;
    private final DeployedFiles deployed;
    private final ModelInspection inspection;
    private final InstanceMove move;
    private final Releases releases;

    CamundaModelDesk(
            VersionRows rows,
            DeployedFiles deployed,
            ModelInspection inspection,
            InstanceMove move,
            Releases releases) {
        this.rows = rows;
        this.deployed = deployed;
        this.inspection = inspection;
        this.move = move;
        this.releases = releases;
    }

    @Override
    public List<Version> inService() {
        return rows.inService();
    }

    @Override
    public List<Version> versions(String process) {
        return rows.of(process);
    }

    @Override
    public Map<String, String> files(String deployment) {
        return deployed.of(deployment);
    }

    @Override
    public Inspection inspect(Map<String, byte[]> uploaded) {
        return inspection.inspect(uploaded);
    }

    @Override
    public void release(Map<String, String> files) {
        releases.byHand(files);
    }

    @Override
    public Optional<Obstacle> move(UUID instance, String toVersion) {
        return move.move(instance.toString(), toVersion);
    }
}

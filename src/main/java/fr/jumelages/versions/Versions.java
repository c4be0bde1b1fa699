package fr.jumelages.versions;

import fr.jumelages.accounts.Person;
import fr.jumelages.operations.Operation.Kind;
import fr.jumelages.operations.OperationLog;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.versions.Upload.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of processes: which there are, and how a new one comes into service, by hand or back from before. */
@Service
@Transactional
public class Versions {

    private final ModelDesk desk;
    private final UploadRows uploads;
    private final OperationLog log;

    Versions(ModelDesk desk, UploadRows uploads, OperationLog log) {
        this.desk = desk;
        this.uploads = uploads;
        this.log = log;
    }

    public List<Version> inService() {
        return desk.inService();
    }

    /** The newest first. @throws NotFound when there is no such process */
    public List<Version> of(String process) {
        List<Version> versions = desk.versions(process);
        if (versions.isEmpty()) {
            throw new NotFound("process " + process);
        }
        return versions;
    }

    /** @throws NotFound when the process has no such version */
    public Version get(String process, int number) {
        return of(process).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number));
    }

    /** Its files by their path. */
    public Map<String, String> files(Version version) {
        return desk.files(version.deployment());
    }

    /** Checks files and keeps them when nothing is at fault. @return the id of what was kept, null when something is */
    public Checked check(Map<String, byte[]> files, Person person) {
        Inspection inspection = desk.inspect(files);
        if (!inspection.isFine()) {
            return new Checked(inspection, null);
        }
        String basedOn = of(inspection.process()).get(0).id();
        return new Checked(inspection, uploads.add(inspection, basedOn, person.id()));
    }

    /** @param upload null when something is at fault */
    public record Checked(Inspection inspection, UUID upload) {}

    public Upload upload(UUID id) {
        return uploads.find(id).orElseThrow(() -> new NotFound("upload " + id));
    }

    /**
     * Projects start on it from now on; running ones stay where they are.
     *
     * @throws Refusal {@code versions.overtaken} when another version came into service since it was checked,
     *     {@code versions.settled} when somebody decided already
     */
    public void deploy(UUID id, Person person) {
        Upload upload = upload(id);
        Version present = of(upload.process()).get(0);
        if (!uploads.settle(id, Status.DEPLOYED)) {
            throw new Refusal("versions.settled");
        }
        if (!present.id().equals(upload.basedOn())) {
            throw new Refusal("versions.overtaken");
        }
        desk.release(upload.files());
        Version now = of(upload.process()).get(0);
        log.add(Kind.DEPLOYED, now.name() + " " + now.label(), null, null, person);
    }

    /** @throws Refusal {@code versions.settled} */
    public void drop(UUID id) {
        upload(id);
        if (!uploads.settle(id, Status.DROPPED)) {
            throw new Refusal("versions.settled");
        }
    }

    /**
     * Puts the files of an earlier version into service again, as the newest one: the way back.
     *
     * @throws Refusal {@code versions.inService} when it is that already
     */
    public void putBack(String process, int number, Person person) {
        Version earlier = get(process, number);
        if (of(process).get(0).number() == number) {
            throw new Refusal("versions.inService");
        }
        desk.release(files(earlier));
        log.add(Kind.WITHDRAWN, earlier.name() + " " + earlier.label(), null, null, person);
    }
}

package fr.jumelages.directory.registry.imports;

import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in files of the registers and says what became of them. Reading them is {@link ImportRun}’s. */
@Service
@Transactional
public class RegistryImports {

    private final ImportLog log;
    private final StoredFiles files;
    private final Refusals refusals;

    RegistryImports(ImportLog log, StoredFiles files, Refusals refusals) {
        this.log = log;
        this.files = files;
        this.refusals = refusals;
    }

    /** A line that was not taken. @param number as written */
    public record RefusedLine(long line, String number, LineCause cause) {}

    /** How a file is opened, as often as needed. */
    @FunctionalInterface
    public interface Opened {
        InputStream stream() throws IOException;
    }

    /**
     * Stores the file for the background.
     *
     * @param bytes of the file as it came
     * @return the id of its import
     * @throws Refusal {@code registry.layout} when it doesn’t begin like any published layout
     */
    public long upload(String fileName, long bytes, Opened file, String uploadedBy) {
        try (BufferedInputStream text = Unpacked.of(file.stream())) {
            Layout layout = Layout.of(text).orElseThrow(() -> new Refusal("registry.layout"));
            return store(layout, fileName, bytes, file, uploadedBy);
        } catch (IOException | UnusableFile unreadable) {
            throw new Refusal("registry.layout");
        }
    }

    private long store(Layout layout, String fileName, long bytes, Opened file, String uploadedBy) {
        long id = log.add(layout, Wording.plain(fileName), uploadedBy);
        try (InputStream in = file.stream()) {
            log.stored(id, files.store(id, in), bytes);
            return id;
        } catch (IOException e) {
            throw new Refusal("registry.layout");
        }
    }

    /** The newest first. */
    public List<RegistryImport> latest() {
        return log.latest();
    }

    /** @throws NotFound when there is none */
    public RegistryImport get(long id) {
        return log.find(id).orElseThrow(() -> new NotFound("import " + id));
    }

    /** The file whose content the register of facilities holds. */
    public Optional<RegistryImport> facilities() {
        return log.current(Register.FACILITIES);
    }

    /** The file whose content the register of schools holds. */
    public Optional<RegistryImport> schools() {
        return log.current(Register.SCHOOLS);
    }

    /** Hands over the refused lines one by one, in the order of the file; at most ten thousand are kept. */
    public void eachRefusal(long id, int most, Consumer<RefusedLine> reader) {
        refusals.each(
                id, most, refused -> reader.accept(new RefusedLine(refused.line(), refused.number(), refused.cause())));
    }
}

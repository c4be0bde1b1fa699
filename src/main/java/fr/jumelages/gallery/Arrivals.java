package fr.jumelages.gallery;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.Uploads;
import fr.jumelages.shared.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** How photos come in: one by one, each drawn anew, so that a broken one spoils none of the others. */
@Service
public class Arrivals {

    /** Files in memory at once, of 20 MB each at most. */
    private static final int HANDS = 3;

    private static final int PATIENCE_SECONDS = 25;

    private final PhotoRules rules;
    private final Uploads uploads;
    private final Shelf shelf;
    private final Semaphore hands = new Semaphore(HANDS);

    Arrivals(PhotoRules rules, Uploads uploads, Shelf shelf) {
        this.rules = rules;
        this.uploads = uploads;
        this.shelf = shelf;
    }

    /** A file of somebody’s. @param name as their browser claims it */
    public record Sent(String name, Content content) {}

    /** Read only when its turn has come. */
    public interface Content {
        byte[] read() throws IOException;
    }

    /** @param refusals of the files that did not come in, each naming its file */
    public record Outcome(int added, List<Refusal> refusals) {}

    /**
     * @param blurred whether the sender declares that nobody without a yes can be recognised
     * @throws Refusal {@code gallery.noFile}, {@code gallery.meetingCancelled}, {@code gallery.tooEarly},
     *     {@code gallery.takingMissing}; nothing came in then
     */
    public Outcome add(TwinningId twinning, int meeting, List<Sent> files, boolean blurred, Person by) {
        rules.refuseTaking(twinning, meeting, blurred);
        if (files.isEmpty()) {
            throw new Refusal("gallery.noFile");
        }
        List<Refusal> refusals = new ArrayList<>();
        for (Sent file : files) {
            try {
                shelf.put(twinning, meeting, drawn(file), blurred, by.id());
            } catch (Refusal refusal) {
                refusals.add(refusal);
            }
        }
        return new Outcome(files.size() - refusals.size(), refusals);
    }

    private Uploads.Photo drawn(Sent file) {
        try {
            if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("gallery.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refusal("gallery.busy");
        }
        try {
            return uploads.photo(file.name(), file.content().read());
        } catch (IOException cutOff) {
            throw new Refusal("gallery.cutOff");
        } finally {
            hands.release();
        }
    }
}

package fr.jumelages.gallery;

import fr.jumelages.casefile.PhotoConsent;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What image rights and the day allow: taking photos, and showing them to relatives, are two questions. */
@Component
public class PhotoRules {

    private final PhotoConsent consent;
    private final PhotoOccasions occasions;
    private final Clock clock;

    PhotoRules(PhotoConsent consent, PhotoOccasions occasions, Clock clock) {
        this.consent = consent;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** What somebody must know before taking a photo. */
    public record Gate(boolean takingMissing, boolean sharingMissing) {

        /** Whether photos come in only with blurred faces. */
        public boolean asksForBlur() {
            return takingMissing;
        }
    }

    public Gate gate(TwinningId twinning) {
        Set<PictureUse> missing = consent.missing(twinning);
        return new Gate(missing.contains(PictureUse.TAKING), missing.contains(PictureUse.SHARING));
    }

    /**
     * @throws Refusal {@code gallery.meetingCancelled}, {@code gallery.tooEarly} before the day of the meeting,
     *     {@code gallery.takingMissing} while an answer is missing and faces are not declared blurred
     * @throws NotFound when there is no such meeting
     */
    void refuseTaking(TwinningId twinning, int meeting, boolean blurred) {
        String closed = closed(occasion(twinning, meeting));
        if (closed != null) {
            throw new Refusal(closed);
        }
        if (!blurred && gate(twinning).takingMissing()) {
            throw new Refusal("gallery.takingMissing");
        }
    }

    /** Why no photo of it comes in, as the code of a refusal; null when photos may come. */
    public String closed(PhotoOccasions.Occasion occasion) {
        if (occasion.cancelled()) {
            return "gallery.meetingCancelled";
        }
        var today = clock.instant().atZone(occasion.start().getZone()).toLocalDate();
        return today.isBefore(occasion.start().toLocalDate()) ? "gallery.tooEarly" : null;
    }

    /** @throws NotFound when there is no such meeting */
    public PhotoOccasions.Occasion occasion(TwinningId twinning, int meeting) {
        return occasions.of(twinning).stream()
                .filter(one -> one.number() == meeting)
                .findFirst()
                .orElseThrow(() -> new NotFound("meeting " + meeting + " of " + twinning));
    }
}

package fr.jumelages.framing;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.Drafts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each of the two hands is shown of the other; whether the reader may see the project has been checked before. */
@Service
@Transactional(readOnly = true)
public class PartnerReading {

    private final Framings framings;
    private final FramingVersions versions;
    private final Submissions submissions;
    private final Drafts drafts;
    private final Casefile casefile;

    PartnerReading(
            Framings framings, FramingVersions versions, Submissions submissions, Drafts drafts, Casefile casefile) {
        this.framings = framings;
        this.versions = versions;
        this.submissions = submissions;
        this.drafts = drafts;
        this.casefile = casefile;
    }

    /** @throws fr.jumelages.shared.NotFound before referents are named */
    public PartnerView of(TwinningId twinning, FramingSide side, Locale locale) {
        Framing framing = framings.get(twinning);
        boolean sent = framing.isWritten(side);
        Optional<Instant> since = sent
                ? submissions.latest(twinning, side.form()).map(Submission::at)
                : drafts.begun(twinning, side.form());
        return new PartnerView(
                casefile.get(twinning).reference(),
                side,
                state(sent, since.isPresent()),
                since.orElse(null),
                sent ? framing.round() : framing.round() - 1,
                versions.half(side, framing.latest(), locale),
                sent ? versions.changes(side, framing, locale) : List.of());
    }

    private static PartnerView.State state(boolean sent, boolean begun) {
        if (sent) {
            return PartnerView.State.SENT;
        }
        return begun ? PartnerView.State.WRITING : PartnerView.State.WAITED_FOR;
    }
}

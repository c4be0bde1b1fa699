package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.framing.FramingView.EarlierVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of a framing; whether the reader may see the project has been checked before. */
@Service
@Transactional(readOnly = true)
public class FramingReading {

    private final Framings framings;
    private final FramingWords words;
    private final FramingVersions versions;

    FramingReading(Framings framings, FramingWords words, FramingVersions versions) {
        this.framings = framings;
        this.words = words;
        this.versions = versions;
    }

    /** Empty until referents are named. */
    public Optional<FramingView> of(TwinningSummary project, Locale locale) {
        TwinningId twinning = project.id();
        return framings.find(twinning)
                .map(framing -> new FramingView(
                        project.reference(),
                        framing.round(),
                        words.sections(framing.latest(), locale),
                        earlier(twinning, framing, locale),
                        framing.slots(),
                        framing.schedule().map(Schedule::dates).orElse(List.of()),
                        framing.isIssued()));
    }

    private List<EarlierVersion> earlier(TwinningId twinning, Framing framing, Locale locale) {
        return IntStream.iterate(framing.round() - 1, round -> round > 0, round -> round - 1)
                .mapToObj(round -> new EarlierVersion(
                        round,
                        framing.versionOf(round).approvals().stream()
                                .filter(given -> !given.agreed())
                                .map(given -> words.request(given, locale))
                                .toList(),
                        versions.changes(twinning, framing, round + 1, locale)))
                .toList();
    }
}

package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of a framing; whether the reader may see the project has been checked before. */
@Service
@Transactional(readOnly = true)
public class FramingReading {

    private final Framings framings;
    private final FramingWords words;

    FramingReading(Framings framings, FramingWords words) {
        this.framings = framings;
        this.words = words;
    }

    /** Empty until referents are named. */
    public Optional<FramingView> of(TwinningId twinning, Locale locale) {
        return framings.find(twinning)
                .map(framing -> new FramingView(
                        framing.round(),
                        words.sections(framing, locale),
                        framing.slots(),
                        framing.schedule().map(Schedule::dates).orElse(List.of()),
                        framing.isIssued()));
    }
}

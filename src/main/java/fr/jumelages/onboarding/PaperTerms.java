package fr.jumelages.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the papers ask for besides their questions. How many holders of parental authority sign for a pupil is a policy:
 * the data protection authority takes one signature for enough, most academies ask for two.
 */
@Component
class PaperTerms {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final int parents;
    private final String contact;
    private final Clock clock;

    PaperTerms(
            @Value("${app.image-rights.parents}") int parents,
            @Value("${app.mail.contact}") String contact,
            Clock clock) {
        if (parents != 1 && parents != 2) {
            throw new IllegalArgumentException("app.image-rights.parents is 1 or 2, not " + parents);
        }
        this.parents = parents;
        this.contact = contact;
        this.clock = clock;
    }

    int parents() {
        return parents;
    }

    /** The programme’s own address, for who can’t reach those that keep the paper. */
    String contact() {
        return contact;
    }

    /** @param lastMeeting null while none is planned */
    Map<PaperUse, LocalDate> ends(LocalDate lastMeeting) {
        LocalDate last = lastMeeting == null ? clock.instant().atZone(PARIS).toLocalDate() : lastMeeting;
        Map<PaperUse, LocalDate> ends = new EnumMap<>(PaperUse.class);
        for (PaperUse use : PaperUse.values()) {
            ends.put(use, use.end(last));
        }
        return ends;
    }
}

package fr.jumelages.framing;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * The meetings that were chosen, earliest first, each date once.
 *
 * @param messageToTeacher of the referent, may be null
 * @param rhythm of a hybrid project, otherwise null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Schedule(
        @JsonFormat(shape = STRING) List<Instant> dates,
        int durationMinutes,
        String messageToTeacher,
        HybridRhythm rhythm) {

    /** @throws Refusal {@code framing.noDate} */
    Schedule {
        dates = dates.stream().distinct().sorted().toList();
        if (dates.isEmpty()) {
            throw new Refusal("framing.noDate");
        }
    }

    /** The form of each meeting. @param agreed for the project */
    List<TwinningType> forms(TwinningType agreed) {
        return agreed == TwinningType.HYBRID && rhythm != null
                ? rhythm.of(dates.size())
                : Collections.nCopies(dates.size(), agreed);
    }

    Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }
}

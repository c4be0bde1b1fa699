package fr.jumelages.framing;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The meetings that were chosen, earliest first, each date once.
 *
 * @param messageToTeacher of the referent, may be null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Schedule(@JsonFormat(shape = STRING) List<Instant> dates, int durationMinutes, String messageToTeacher) {

    /** @throws Refusal {@code framing.noDate} */
    Schedule {
        dates = dates.stream().distinct().sorted().toList();
        if (dates.isEmpty()) {
            throw new Refusal("framing.noDate");
        }
    }

    Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }
}

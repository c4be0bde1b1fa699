package fr.jumelages.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Validates what was typed against the schema that rendered it. Unknown, hidden, disabled and read-only fields are dropped
 * without a word: a browser that sends them didn't get them from us.
 */
@Component
public class FormValidator {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    public FormValidator(Clock clock) {
        this.clock = clock;
    }

    /** @param data prefilled values by field key, option lists by {@code valuesKey}, and what {@link FormData} names; as given to the view */
    public Validation validate(FormSchema schema, MultiValueMap<String, String> input, Map<String, Object> data) {
        return validate(schema, FormInput.of(input), data);
    }

    public Validation validate(FormSchema schema, FormInput input, Map<String, Object> data) {
        Situation situation = new Situation(data, today(data));
        return new Judgement(new Filling(schema, input, situation)).of(schema);
    }

    private LocalDate today(Map<String, Object> data) {
        ZoneId zone = data.get(FormData.ZONE) instanceof ZoneId own ? own : PARIS;
        return clock.instant().atZone(zone).toLocalDate();
    }
}

package fr.jumelages.meeting;

import java.time.LocalTime;

/**
 * How many are expected on the day. Each may be null while nobody has said.
 *
 * @param residents who take part in the project
 * @param adults who come with the class
 * @param arrival of the class, in the facility’s zone
 */
public record Expected(Integer residents, Integer pupils, Integer adults, LocalTime arrival) {

    public boolean isKnown() {
        return residents != null || pupils != null;
    }
}

package fr.jumelages.directory;

import java.time.Instant;

/**
 * How a facility answers schools.
 *
 * @param answered how many requests it has answered
 * @param medianDays whole days from request to answer, half of its answers being quicker; null before the first one
 * @param waitingSince the oldest request without an answer, or null
 */
public record AnswerHabit(int answered, Integer medianDays, Instant waitingSince) {

    /** Fewer answers say more about chance than about the house. */
    public static final int ENOUGH = 3;

    /** Null while too few answers are known; a day at least, because nobody promises less. */
    public Integer days() {
        return answered < ENOUGH || medianDays == null ? null : Math.max(1, medianDays);
    }
}

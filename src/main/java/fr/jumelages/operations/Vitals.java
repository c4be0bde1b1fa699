package fr.jumelages.operations;

import java.time.Duration;
import java.time.Instant;

/**
 * How things stand. @param failedJobs counted up to a thousand; @param oldestDue since when the job waits that should have
 * run first, or null; @param outbox the letters; @param sweep the reminders
 */
public record Vitals(Instant at, int failedJobs, Instant oldestDue, Outbox outbox, Sweep sweep) {

    /** A job that waits this long has nobody to run it. */
    static final Duration JOBS_LATE = Duration.ofMinutes(10);

    static final Duration LETTERS_LATE = Duration.ofHours(1);

    /** Each counted up to ten thousand. @param oldest when the letter that should have left first was to leave, or null */
    public record Outbox(int waiting, Instant oldest, int dead) {}

    /** @param ended when the process last ran, or null; @param collected when it last found something, or null; @param lines what it then found */
    public record Sweep(Instant ended, Instant collected, int lines) {}

    public Duration jobsBehind() {
        return behind(oldestDue);
    }

    /** In which unit people say it: {@code none}, {@code minutes}, {@code hours} or {@code days}. */
    public String jobsBehindUnit() {
        Duration behind = jobsBehind();
        if (behind.toMinutes() == 0) {
            return "none";
        }
        return behind.toHours() < 2 ? "minutes" : behind.toDays() < 2 ? "hours" : "days";
    }

    public long jobsBehindNumber() {
        return switch (jobsBehindUnit()) {
            case "days" -> jobsBehind().toDays();
            case "hours" -> jobsBehind().toHours();
            default -> jobsBehind().toMinutes();
        };
    }

    public Duration lettersBehind() {
        return behind(outbox.oldest());
    }

    public boolean jobsLate() {
        return jobsBehind().compareTo(JOBS_LATE) > 0;
    }

    public boolean lettersLate() {
        return lettersBehind().compareTo(LETTERS_LATE) > 0;
    }

    public boolean isWell() {
        return failedJobs == 0 && !jobsLate() && !lettersLate();
    }

    private Duration behind(Instant due) {
        return due == null || due.isAfter(at) ? Duration.ZERO : Duration.between(due, at);
    }
}

package fr.jumelages.mail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a letter is for, as far as its reader may do without. A letter that no kind names is {@link #NECESSARY}, so a new
 * one is never silently kept back.
 */
public enum MailKind {
    /** Doors, answers to what the reader asked, dates and their changes, what is written by hand: always sent. */
    NECESSARY(Set.of()),
    /** The letter of the morning about late steps. */
    REMINDERS(Set.of("reminders")),
    /** A step opens for the reader. */
    STEPS(Set.of(
            "stepGiven",
            "adhoc.asked",
            "dialogue.asked",
            "stepHandedOver",
            "framing.named",
            "framing.approvalAsked",
            "framing.changeAsked",
            "framing.classAsked",
            "framing.datesAsked",
            "onboarding.missing")),
    /** A week and a day before a meeting. */
    MEETINGS(Set.of("meeting.weekBefore", "meeting.dayBefore")),
    /** What became of questionnaires, testimonies and photos. */
    NEWS(Set.of("feedback", "showcase")),
    /** The week of a territory, for coordinators. */
    OVERVIEW(Set.of("weekly")),
    /** Somebody mentions the reader in a note. */
    MENTIONS(Set.of("note"));

    private final Set<String> keys;

    MailKind(Set<String> keys) {
        this.keys = keys;
    }

    /** @param template and model of a letter, queued or not */
    static MailKind of(String template, Map<String, Object> model) {
        Object key = model.get(Letter.KEY);
        return of(key == null ? "mail." + template : key.toString());
    }

    /** @param prefix of the letter’s words in the bundles, for example {@code mail.feedback.opened} */
    public static MailKind of(String prefix) {
        return Stream.of(values())
                .filter(kind -> kind.keys.stream().anyMatch(key -> (prefix + ".").startsWith("mail." + key + ".")))
                .findFirst()
                .orElse(NECESSARY);
    }

    /** What a reader may choose; a single choice for what is always sent. */
    public List<MailChoice> choices() {
        return switch (this) {
            case NECESSARY -> List.of(MailChoice.ALL);
            case REMINDERS -> List.of(MailChoice.values());
            default -> List.of(MailChoice.ALL, MailChoice.NONE);
        };
    }

    public boolean isOptional() {
        return this != NECESSARY;
    }
}

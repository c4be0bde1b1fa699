package fr.jumelages.mail;

/** Two queues, so that a flood of reminders never makes a person wait who stands at the door. */
public enum Lane {
    /** Sign-in links: delivered at once, dropped when they have expired. */
    SIGN_IN,
    /** Everything else: retried for about seventeen hours, then kept as a dead letter. */
    NORMAL
}

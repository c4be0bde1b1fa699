package fr.jumelages.onboarding;

/** How an answer about pictures changes after everybody was asked. */
public enum RightsChange {
    /** A yes becomes a no. */
    WITHDRAWN,
    /** An answer that was missing comes, and is yes. */
    AGREED,
    /** An answer that was missing comes, and is no. */
    DECLINED
}

package fr.jumelages.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many days each kind of data is kept; zero for ever.
 *
 * @param letters after they were queued, with what they said
 * @param audit who saw what
 * @param closedAccounts after an account was closed; then it is erased
 * @param reminders who was reminded of what
 * @param bounces addresses that letters came back from
 */
@ConfigurationProperties("app.retention")
record RetentionPolicy(int letters, int audit, int closedAccounts, int reminders, int bounces) {}

package fr.jumelages.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mailbox to which mail systems answer what they could not deliver.
 *
 * @param protocol {@code imaps} or {@code imap}
 * @param host empty: there is none
 */
@ConfigurationProperties("app.mail.bounces")
record BounceSettings(String protocol, String host, int port, String username, String password) {}

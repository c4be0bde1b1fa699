package fr.jumelages.accounts.web;

import fr.jumelages.shared.EmailAddress;

/** What is typed on the sign-in page. */
record EmailForm(String email) {

    static EmailForm empty() {
        return new EmailForm("");
    }

    boolean isValid() {
        return EmailAddress.isValid(email);
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }
}

/**
 * The facility’s own hand on its page: its director tells what it offers and adds a photo, a coordinator looks at the
 * photo, and what projects and feedback know of the facility is passed on to the directory.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "forms",
            "forms :: questions",
            "mail",
            "accounts",
            "directory",
            "casefile",
            "feedback"
        })
package fr.jumelages.showcase;

import org.springframework.modulith.ApplicationModule;

package fr.jumelages.contact;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a deployment decides about requests.
 *
 * @param openRequests how many facilities a teacher may wait for at once
 * @param teacherDomains mail domains of teachers besides those of the académies
 */
@ConfigurationProperties("app.contact")
record ContactSettings(int openRequests, List<String> teacherDomains) {

    ContactSettings {
        teacherDomains = teacherDomains == null ? List.of() : List.copyOf(teacherDomains);
    }
}

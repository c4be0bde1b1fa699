package fr.jumelages.casefile.web;

import fr.jumelages.casefile.DocumentEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document that the site has issued again, such as a report with late answers in it: the latest, and those before,
 * newest first. The same for what somebody added once more under its title; other files stay apart.
 */
record DocumentVersions(DocumentEntry latest, List<DocumentEntry> earlier) {

    /** In the order of the first of each. @param files oldest first */
    static List<DocumentVersions> of(List<DocumentEntry> files) {
        Map<Object, List<DocumentEntry>> byTitle = new LinkedHashMap<>();
        for (DocumentEntry file : files) {
            Object same = file.issued() ? List.of(file.title()) : file.series() != null ? file.series() : file.id();
            byTitle.computeIfAbsent(same, none -> new ArrayList<>()).add(0, file);
        }
        return byTitle.values().stream()
                .map(versions -> new DocumentVersions(versions.get(0), versions.subList(1, versions.size())))
                .toList();
    }
}

package fr.jumelages.casefile;

import java.util.Optional;

/** What a stage shows on the page of a case, such as the links of its questionnaires. */
public interface CasePanel {

    /** Empty while there is nothing to show, or nothing for this person. */
    Optional<Content> of(CaseReading reading);

    /**
     * What to show. @param template and @param fragment name a Thymeleaf fragment with one parameter, as in
     * {@code feedback/panel} and {@code links}; @param model its argument
     */
    record Content(String template, String fragment, Object model) {}
}

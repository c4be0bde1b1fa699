package fr.jumelages.journey;

import java.util.List;
import java.util.Map;

/** Somebody in front of the site. One journey is told once and walked twice: by plain HTTP and in a real browser. */
interface Visitor {

    void open(String path);

    /** Fills the page's main form as far as the fields are named, opening what has to be opened, and presses its button. */
    void send(Map<String, List<String>> fields);

    default void send() {
        send(Map.of());
    }

    /** Follows the first link with this text. */
    void follow(String linkText);

    /** The first option that the field offers. */
    String firstChoice(String field);

    /** The page's text. */
    String text();

    /** Where one stands, below the site's address. */
    String path();
}

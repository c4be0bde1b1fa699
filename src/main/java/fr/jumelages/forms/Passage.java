package fr.jumelages.forms;

import java.util.List;

/** {@code text}: words between the fields. */
record Passage(String id, Hide hide, List<Block> blocks) implements Component {}

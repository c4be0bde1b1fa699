package fr.jumelages.forms;

/** {@code separator} or {@code spacer}. */
record Gap(String id, Hide hide, boolean line) implements Component {}

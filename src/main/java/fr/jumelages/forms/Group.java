package fr.jumelages.forms;

import java.util.List;

/** {@code group}: components under a common title, which may be empty. */
record Group(String id, String title, Hide hide, List<Component> children) implements Component {}

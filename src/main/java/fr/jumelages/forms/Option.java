package fr.jumelages.forms;

/** A possible answer; give lists of these in the data under the field's {@code valuesKey}. */
public record Option(String value, String label) {}

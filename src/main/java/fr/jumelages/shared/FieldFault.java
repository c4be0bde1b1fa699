package fr.jumelages.shared;

/** A field of a typed form to mend. @param fieldId of its control; @param key of the message that says how */
public record FieldFault(String fieldId, String key) {}

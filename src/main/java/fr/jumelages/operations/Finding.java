package fr.jumelages.operations;

/**
 * Something that should not be. @param subject a project’s reference, or a département; @param key what a repair needs:
 * the engine’s task or the project’s id
 */
public record Finding(Invariant invariant, String subject, String detail, String key) {}

package fr.jumelages.forms.questions;

/**
 * What is wrong with one answer. Its words are looked up as {@code <page>.<question>.<code>}, then
 * {@code questions.<code>}; the question’s label is {0} in both, the arguments follow.
 */
public record Problem(String question, String code, Object... args) {}

package fr.jumelages.forms;

import java.util.List;

/**
 * Answers of one group of a form, in words.
 *
 * @param title the group's label, empty for fields outside any group
 */
public record AnswerSection(String title, List<AnswerLine> lines) {}

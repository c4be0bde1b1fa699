/**
 * Pages of questions that the public answers without a task (registration, contact): declared in code because their
 * words are in both languages, checked on the server, and nothing that was typed is ever lost.
 */
@NamedInterface("questions")
package fr.jumelages.forms.questions;

import org.springframework.modulith.NamedInterface;

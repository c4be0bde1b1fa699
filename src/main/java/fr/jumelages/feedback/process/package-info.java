/** Feedback’s vocabulary in the models: its message, its gateway variable, one delegate per service task. */
package fr.jumelages.feedback.process;

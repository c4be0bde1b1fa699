/** Questionnaires and testimonies for the public, and the collection as the members see it. */
package fr.jumelages.feedback.web;

/** What the programme learns from all projects’ feedback together: figures without names and without groups under five. */
package fr.jumelages.feedback.programme;

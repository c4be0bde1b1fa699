/** The meeting’s vocabulary in the models: its variables, one delegate per service task, and which meetings are planned. */
package fr.jumelages.meeting.process;

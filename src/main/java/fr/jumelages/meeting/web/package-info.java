/** The meeting’s papers on the web. */
package fr.jumelages.meeting.web;

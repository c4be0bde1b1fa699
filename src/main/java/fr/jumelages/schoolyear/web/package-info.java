/** The pages of school calendars. */
package fr.jumelages.schoolyear.web;

/** What an uploaded model may hold and promise, and how running processes move to a new version. */
package fr.jumelages.versions.process;

/** Suggestions while a name or number is typed, and the pages on which administrators import the registers. */
package fr.jumelages.directory.registry.web;

/** The gallery of a project for its members, and the album that relatives open without an account. */
package fr.jumelages.gallery.web;

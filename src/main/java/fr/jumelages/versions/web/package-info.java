/** The pages of versions. */
package fr.jumelages.versions.web;

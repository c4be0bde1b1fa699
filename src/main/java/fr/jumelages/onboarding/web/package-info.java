/** The pages of the preparation: what is missing, and the image rights with their papers. */
package fr.jumelages.onboarding.web;

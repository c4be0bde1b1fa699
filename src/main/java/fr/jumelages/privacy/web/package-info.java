/** A person’s own data, and the administrators’ page of erasing somebody’s. */
package fr.jumelages.privacy.web;

/** The administrators’ pages of accounts. */
package fr.jumelages.administration.web;

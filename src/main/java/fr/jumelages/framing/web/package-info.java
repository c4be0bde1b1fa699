/** The framing’s own pages and parts of pages. */
package fr.jumelages.framing.web;

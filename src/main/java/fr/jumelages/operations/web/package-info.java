/** The operations page. */
package fr.jumelages.operations.web;

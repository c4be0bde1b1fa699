/** The facility’s page under its keepers’ hands, and the photos that coordinators look at. */
package fr.jumelages.showcase.web;

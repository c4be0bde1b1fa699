/** The door as people meet it: sign-in pages, and the rules that guard every address of the site. */
package fr.jumelages.accounts.web;

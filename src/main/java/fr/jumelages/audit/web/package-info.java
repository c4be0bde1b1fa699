/** Notes what pages show of cases, and the administrators’ page of the audit. */
package fr.jumelages.audit.web;

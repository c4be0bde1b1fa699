package fr.jumelages.directory;

/** What is known of a school. @param uai or null when only its name was typed */
public record SchoolProfile(Uai uai, String name, SchoolLevel level, String postalCode, String town) {}

package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;

/** A person in a case, in one role; somebody with two roles is two members. */
public record Member(Person person, Role role) {}

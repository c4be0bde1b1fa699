package fr.jumelages.shared;

/**
 * Territories with a school holiday calendar of their own. A, B and C are the three national zones (since January
 * 2016); Corsica and each overseas académie decide their own dates and follow none of the three.
 */
public enum SchoolZone {
    A,
    B,
    C,
    CORSE,
    GUADELOUPE,
    MARTINIQUE,
    GUYANE,
    REUNION,
    MAYOTTE,
    SAINT_PIERRE_ET_MIQUELON
}

package fr.jumelages.forms;

/** A part of a form. */
sealed interface Component permits Field, Group, RowList, Passage, DataTable, Gap {

    /** Unique in the form. */
    String id();

    Hide hide();
}

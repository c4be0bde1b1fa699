package fr.jumelages.reminders.web;

import java.util.Objects;

/** About which step somebody is written to, and in what words, as typed. */
record NudgeForm(String tache, String mot) {

    NudgeForm {
        tache = Objects.toString(tache, "");
        mot = Objects.toString(mot, "").replace("\0", "").strip();
    }
}

package fr.jumelages.unblocking;

import org.springframework.stereotype.Service;

/** What the last reminder did not move becomes a coordinator’s task. Doing it twice asks nobody twice. */
@Service
public class StuckSteps {

    private final EscalatedSteps pages;

    StuckSteps(EscalatedSteps pages) {
        this.pages = pages;
    }

    /** Page by page, each in a transaction of its own: a node that dies in between leaves the rest to the next try. */
    public void hand() {
        while (pages.requestPage()) {}
    }
}

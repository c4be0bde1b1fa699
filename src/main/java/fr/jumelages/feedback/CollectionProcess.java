package fr.jumelages.feedback;

/** The collection’s port to the running process. */
public interface CollectionProcess {

    /** @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} when nothing waits for the end any more */
    void closed(String reference);
}

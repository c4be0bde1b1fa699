package fr.jumelages.casefile;

import java.time.Duration;

/** The case’s port to the running process, in the words of the case. */
public interface TwinningProcess {

    void cancel(String reference);

    /** Timers and tasks of the project stop. */
    void hold(String reference);

    /** They go on with the time that was left. */
    void resume(String reference, Duration held);

    /** One stage is cancelled where it stands, the other begins. @throws fr.jumelages.shared.Refusal {@code step.alreadyDone} */
    void move(String reference, Stage from, Stage to);
}

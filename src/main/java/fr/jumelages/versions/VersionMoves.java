package fr.jumelages.versions;

import fr.jumelages.accounts.Person;
import fr.jumelages.operations.Operation.Kind;
import fr.jumelages.operations.OperationLog;
import fr.jumelages.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves of running projects: asked for by a page, carried out behind the requests by all nodes, project by project. */
@Service
public class VersionMoves {

    public static final int LONGEST_REASON = 300;

    private static final int AT_ONCE = 40;

    private final Versions versions;
    private final MoveRows rows;
    private final MoveStep step;
    private final OperationLog log;

    VersionMoves(Versions versions, MoveRows rows, MoveStep step, OperationLog log) {
        this.versions = versions;
        this.rows = rows;
        this.step = step;
        this.log = log;
    }

    /** Tries each running project, and changes nothing. @throws Refusal {@code versions.moving} */
    @Transactional
    public void rehearse(String process, Person person) {
        start(process, null, person);
    }

    /**
     * @param reason why, in words that each project’s timeline repeats
     * @throws Refusal {@code versions.moving}, {@code versions.rehearseFirst} when that version was not tried before,
     *     {@code versions.reason}, {@code versions.reasonTooLong}
     */
    @Transactional
    public void move(String process, String reason, Person person) {
        requireWords(reason);
        Version newest = versions.of(process).get(0);
        boolean rehearsed = last(process)
                .filter(move -> move.rehearsal() && move.toVersion().equals(newest.id()))
                .isPresent();
        if (!rehearsed) {
            throw new Refusal("versions.rehearseFirst");
        }
        start(process, reason.strip(), person);
        log.add(Kind.MIGRATED, newest.name() + " " + newest.label(), null, reason.strip(), person);
    }

    private static void requireWords(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("versions.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("versions.reasonTooLong", LONGEST_REASON);
        }
    }

    private void start(String process, String reason, Person person) {
        Version newest = versions.of(process).get(0);
        if (rows.isRunning(process)) {
            throw new Refusal("versions.moving");
        }
        rows.add(newest, reason, person);
    }

    public Optional<Move> last(String process) {
        return rows.last(process);
    }

    /** Some projects of the oldest move that is not finished. @return whether there was one */
    public boolean next() {
        Optional<Move> move = rows.waiting();
        move.ifPresent(this::some);
        return move.isPresent();
    }

    private void some(Move move) {
        String name = versions.of(move.process()).get(0).name();
        int left = AT_ONCE;
        while (left-- > 0 && step.one(move, name)) {}
        rows.finish(move.id());
    }
}

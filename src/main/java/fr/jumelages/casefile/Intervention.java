package fr.jumelages.casefile;

import static fr.jumelages.casefile.TwinningStatus.COMPLETED;
import static fr.jumelages.casefile.TwinningStatus.LIVE;
import static fr.jumelages.casefile.TwinningStatus.ON_HOLD;

import fr.jumelages.accounts.Role;
import fr.jumelages.shared.Refusal;
import java.util.EnumSet;
import java.util.Set;

/**
 * What those who watch over a project may do to it, by its state and their role: the one table behind buttons, forms and
 * addresses. Whose project it is, is another question. @see fr.jumelages.casefile.CaseAccess
 */
public enum Intervention {
    /** Whoever is waited for is written to out of turn. Directors write to their referents only. */
    NUDGE(EnumSet.of(Role.DIRECTOR, Role.COORDINATOR, Role.ADMIN), LIVE),
    /** Engine timers stop; tasks leave the lists. */
    HOLD(LIVE),
    /** They go on with the time that was left. */
    RESUME(ON_HOLD),
    CANCEL(LIVE, ON_HOLD),
    /** An open step gets another due date. */
    EXTEND(LIVE),
    /** An open step is given to one person of its role. */
    REASSIGN(LIVE),
    /** Somebody takes the place of a member who left, in one role. Not on hold: the engine’s tasks can’t follow then. */
    REPLACE_MEMBER(LIVE),
    /** Back or forward to another stage. */
    MOVE(LIVE),
    /** Late answers are let in, and the feedback is compiled anew. */
    REOPEN(COMPLETED);

    private final Set<Role> roles;
    private final Set<TwinningStatus> states;

    Intervention(TwinningStatus... states) {
        this(EnumSet.of(Role.COORDINATOR, Role.ADMIN), states);
    }

    Intervention(Set<Role> roles, TwinningStatus... states) {
        this.roles = roles;
        this.states = Set.of(states);
    }

    public boolean allowed(TwinningStatus state, Role role) {
        return states.contains(state) && roles.contains(role);
    }

    /** Whether one of the roles may do it. */
    public boolean allowed(TwinningStatus state, Set<Role> ofPerson) {
        return ofPerson.stream().anyMatch(role -> allowed(state, role));
    }

    /** @throws Refusal {@code intervention.<name>}, which says in which state it would be possible */
    public void require(TwinningSummary twinning, Set<Role> ofPerson) {
        if (!allowed(twinning.status(), ofPerson)) {
            throw new Refusal("intervention." + name(), twinning.reference());
        }
    }
}

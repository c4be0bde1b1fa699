package fr.jumelages.framing;

import fr.jumelages.accounts.Role;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the two sides said to a framing, round by round, in the order in which they spoke. */
@Embeddable
class Approvals {

    /** Whose agreement a framing needs. */
    static final List<Role> SIDES = List.of(Role.DIRECTOR, Role.TEACHER);

    @ElementCollection
    @CollectionTable(name = "framing_approval", joinColumns = @JoinColumn(name = "twinning_id"))
    @OrderColumn(name = "position")
    private List<Approval> given = new ArrayList<>();

    /** @throws Refusal {@code framing.alreadyApproved} when this side has spoken in this round */
    void add(Approval approval, int round) {
        if (of(round).stream().anyMatch(other -> other.role() == approval.role())) {
            throw new Refusal("framing.alreadyApproved");
        }
        given.add(approval);
    }

    List<Approval> of(int round) {
        return given.stream().filter(one -> one.round() == round).toList();
    }

    /** Whether everybody has spoken. */
    boolean complete(int round) {
        return of(round).size() == SIDES.size();
    }

    /** The last round before this one that everybody agreed to, 0 for none: since then everything was open again. */
    int agreedBefore(int round) {
        return IntStream.range(1, round).filter(this::agreed).max().orElse(0);
    }

    boolean agreed(int round) {
        return complete(round) && of(round).stream().allMatch(Approval::agreed);
    }
}

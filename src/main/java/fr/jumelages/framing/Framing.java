package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

/**
 * What facility and school agree on, in rounds: a request for change opens the next round, and nothing of an earlier
 * round is lost. One per project.
 */
@Entity
@Table(name = "framing")
class Framing {

    @Id
    private UUID twinningId;

    /** Null until stored, so that a new one is inserted without being looked for. */
    @Version
    private Long version;

    private int round = 1;
    private UUID sheetId;

    @ElementCollection
    @CollectionTable(name = "framing_schedule", joinColumns = @JoinColumn(name = "twinning_id"))
    @MapKeyColumn(name = "round")
    @Column(name = "schedule")
    @JdbcTypeCode(SqlTypes.JSON)
    @SortNatural
    private SortedMap<Integer, Schedule> schedules = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "framing_referent", joinColumns = @JoinColumn(name = "twinning_id"))
    @OrderColumn(name = "position")
    private List<Referent> referents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "framing_proposal", joinColumns = @JoinColumn(name = "twinning_id"))
    @MapKeyColumn(name = "round")
    @Column(name = "proposal")
    @JdbcTypeCode(SqlTypes.JSON)
    @SortNatural
    private SortedMap<Integer, Proposal> proposals = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "framing_class", joinColumns = @JoinColumn(name = "twinning_id"))
    @MapKeyColumn(name = "round")
    @Column(name = "description")
    @JdbcTypeCode(SqlTypes.JSON)
    @SortNatural
    private SortedMap<Integer, ClassDescription> classes = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "framing_slot", joinColumns = @JoinColumn(name = "twinning_id"))
    @OrderColumn(name = "rank")
    @Column(name = "starts_at")
    private List<Instant> slots = new ArrayList<>();

    @Embedded
    private Approvals approvals = new Approvals();

    protected Framing() {}

    Framing(TwinningId twinning) {
        this.twinningId = twinning.value();
    }

    int round() {
        return round;
    }

    List<Referent> referents() {
        return List.copyOf(referents);
    }

    void name(Collection<Referent> people) {
        referents.clear();
        referents.addAll(people);
    }

    /** A second one in a round replaces the first. */
    void propose(Proposal proposal) {
        proposals.put(round, proposal);
    }

    void describe(ClassDescription description) {
        classes.put(round, description);
    }

    /** The newest one, of this round or an earlier one. */
    Optional<Proposal> proposal() {
        return Optional.ofNullable(latest().proposal());
    }

    Optional<ClassDescription> classDescription() {
        return Optional.ofNullable(latest().school());
    }

    /** What stood at the end of a round, with what was kept from the rounds before it; not the dates of an earlier agreement. */
    FramingVersion versionOf(int someRound) {
        return FramingVersion.upTo(someRound, proposals, classes, datesFor(someRound), approvals.of(someRound));
    }

    private SortedMap<Integer, Schedule> datesFor(int someRound) {
        return schedules.tailMap(approvals.agreedBefore(someRound) + 1);
    }

    FramingVersion latest() {
        return versionOf(round);
    }

    /** Whether that side has written its half of the present round. */
    boolean isWritten(FramingSide side) {
        return (side == FramingSide.FACILITY ? proposals : classes).containsKey(round);
    }

    /** @param ranked best first */
    void offer(List<Instant> ranked) {
        slots.clear();
        slots.addAll(ranked);
    }

    List<Instant> slots() {
        return List.copyOf(slots);
    }

    /** @throws Refusal {@code framing.slotGone} when a slot is not among those offered (any more) */
    void choose(List<Instant> fromSlots, Schedule chosen) {
        if (!slots.containsAll(fromSlots)) {
            throw new Refusal("framing.slotGone");
        }
        schedules.put(round, chosen);
    }

    Optional<Schedule> schedule() {
        return Optional.ofNullable(latest().schedule());
    }

    /**
     * Once all have spoken, a single request for change opens the next round.
     *
     * @return whether everybody agrees to this round
     * @throws Refusal {@code framing.alreadyApproved} when this side has spoken in this round
     */
    boolean approve(Approval approval) {
        approvals.add(approval, round);
        boolean agreed = approvals.agreed(round);
        round += approvals.complete(round) && !agreed ? 1 : 0;
        return agreed;
    }

    /** What the last round was sent back with; empty in the first round. */
    List<Approval> requestedChanges() {
        return approvals.of(round - 1).stream().filter(given -> !given.agreed()).toList();
    }

    List<Approval> approvals() {
        return latest().approvals();
    }

    void issued(UUID sheet) {
        sheetId = sheet;
    }

    boolean isIssued() {
        return sheetId != null;
    }

    /** Both sides are asked anew, from what the last round said: what was approved is not approved any more. */
    void beginAgain() {
        sheetId = null;
        round += approvals.of(round).isEmpty() ? 0 : 1;
    }
}

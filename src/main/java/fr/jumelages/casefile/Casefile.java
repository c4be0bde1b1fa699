package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of a case from opening to its end. Whoever moves a case says so here; the process is told by this class
 * where it must follow. Unknown ids end in {@link NotFound}.
 */
@Service
@Transactional
public class Casefile {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Twinnings twinnings;
    private final Members members;
    private final TwinningProcess process;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Casefile(
            Twinnings twinnings,
            Members members,
            TwinningProcess process,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.twinnings = twinnings;
        this.members = members;
        this.process = process;
        this.facts = facts;
        this.clock = clock;
    }

    /** Assigns the reference, {@code JUM-2026-00042}: numbered by calendar year in Paris, without gaps but for rollbacks. */
    public TwinningSummary open(Opening opening) {
        int year = clock.instant().atZone(PARIS).getYear();
        String reference = "JUM-%d-%05d".formatted(year, twinnings.nextNumber(year));
        Twinning twinning = twinnings.saveAndFlush(new Twinning(reference, opening, clock.instant()));
        facts.publishEvent(new CaseFact.CaseOpened(twinning.id(), reference, opening.facilityName()));
        facts.publishEvent(new CaseFact.StageEntered(twinning.id(), opening.stage()));
        return twinning.summary();
    }

    @Transactional(readOnly = true)
    public TwinningSummary get(TwinningId id) {
        return twinning(id).summary();
    }

    @Transactional(readOnly = true)
    public Optional<TwinningSummary> byReference(String reference) {
        return twinnings.findByReference(reference).map(Twinning::summary);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<TwinningSummary> ofFacility(UUID facility) {
        return twinnings.findByFacilityIdOrderByOpenedAtDesc(facility).stream()
                .map(Twinning::summary)
                .toList();
    }

    /** @param departement its code; a correction of the registration may have changed it */
    public void attachFacility(TwinningId id, UUID facility, String name, String departement) {
        twinning(id).belongsTo(facility, name, departement);
    }

    public void attachSchool(TwinningId id, UUID school, String name) {
        twinning(id).pairWith(school, name);
        members.addSchool(id, school, name);
        facts.publishEvent(new CaseFact.SchoolJoined(id, name));
    }

    /** A further school beside the first one; no news when it is there already. */
    public void joinSchool(TwinningId id, UUID school, String name) {
        if (members.addSchool(id, school, name)) {
            twinning(id).joinedBy(name);
            facts.publishEvent(new CaseFact.SchoolJoined(id, name));
        }
    }

    /** In the order of joining; what belongs to one school, such as its calendar, is asked of the first. */
    @Transactional(readOnly = true)
    public List<PartnerSchool> schools(TwinningId id) {
        return members.schools(id);
    }

    /** Idempotent: joining twice in the same role is no news. */
    public void addMember(TwinningId id, AccountId account, Role role) {
        if (members.add(id, account, role)) {
            facts.publishEvent(new CaseFact.MemberJoined(id, account, members.name(account), role));
        }
    }

    @Transactional(readOnly = true)
    public List<Member> members(TwinningId id) {
        return members.of(id);
    }

    /** Called by the master process when a stage begins. */
    public void enter(TwinningId id, Stage stage) {
        if (twinning(id).enter(stage, clock.instant())) {
            facts.publishEvent(new CaseFact.StageEntered(id, stage));
        }
    }

    /** Called by the master process when a stage takes longer than the norm. */
    public void signalStall(TwinningId id) {
        Twinning twinning = twinning(id);
        twinning.stall(clock.instant());
        facts.publishEvent(new CaseFact.StageStalled(id, twinning.stage()));
    }

    /** A coordinator has heard of the stall and decided: nothing shows as blocked until the next one. */
    public void stallHeard(TwinningId id) {
        twinning(id).stallHeard();
    }

    /** Called by the master process after its last stage. */
    public void complete(TwinningId id) {
        twinning(id).complete(clock.instant());
        facts.publishEvent(new CaseFact.CaseCompleted(id));
    }

    /**
     * Ends a case whose process already goes to its end by itself (registration refused, no school found). The first
     * reason given counts.
     */
    public void close(TwinningId id, CancellationReason reason) {
        if (!twinning(id).isLive()) {
            return;
        }
        twinning(id).close(reason, clock.instant());
        facts.publishEvent(new CaseFact.CaseCancelled(id, reason, null));
    }

    /** @throws fr.jumelages.shared.Refusal when it has ended already, or an {@code OTHER} reason has no comment */
    public void cancel(TwinningId id, CancellationReason reason, String comment) {
        Twinning twinning = twinning(id);
        if (!twinning.isLive()) {
            resumeProcess(twinning);
        }
        twinning.cancel(reason, comment, clock.instant());
        facts.publishEvent(new CaseFact.CaseCancelled(id, reason, comment));
        twinnings.flush();
        process.cancel(twinning.reference());
    }

    /** @param reason in words for the timeline, may be null */
    public void hold(TwinningId id, String reason) {
        Twinning twinning = twinning(id);
        twinning.hold(clock.instant());
        facts.publishEvent(new CaseFact.CaseHeld(id, reason));
        process.hold(twinning.reference());
    }

    /** @param reason in words for the timeline, may be null */
    public void resume(TwinningId id, String reason) {
        resumeProcess(twinning(id));
        facts.publishEvent(new CaseFact.CaseResumed(id, reason));
    }

    private void resumeProcess(Twinning twinning) {
        Instant heldSince = twinning.resume(clock.instant());
        process.resume(twinning.reference(), Duration.between(heldSince, clock.instant()));
    }

    private Twinning twinning(TwinningId id) {
        return twinnings.findById(id.value()).orElseThrow(() -> new NotFound("twinning " + id));
    }
}

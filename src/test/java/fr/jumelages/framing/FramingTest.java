package fr.jumelages.framing;

import static fr.jumelages.framing.FramingMother.SOME_DAY;
import static fr.jumelages.framing.FramingMother.approval;
import static fr.jumelages.framing.FramingMother.proposal;
import static fr.jumelages.framing.FramingMother.untouched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.accounts.Role;
import fr.jumelages.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramingTest {

    private final Framing framing = untouched();

    @Test
    void needsBothSidesToAgree() {
        assertThat(framing.approve(approval(framing, Role.DIRECTOR, true))).isFalse();
        assertThat(framing.approve(approval(framing, Role.TEACHER, true))).isTrue();
        assertThat(framing.round()).isEqualTo(1);
    }

    @Test
    void oneRequestForChangeOpensTheNextRoundOnceAllHaveSpoken() {
        framing.approve(approval(framing, Role.DIRECTOR, false));
        assertThat(framing.round()).isEqualTo(1);

        assertThat(framing.approve(approval(framing, Role.TEACHER, true))).isFalse();

        assertThat(framing.round()).isEqualTo(2);
        assertThat(framing.requestedChanges()).extracting(Approval::comment).containsExactly("Moins de monde");
        assertThat(framing.approvals()).isEmpty();
    }

    @Test
    void agreesInALaterRound() {
        framing.approve(approval(framing, Role.DIRECTOR, false));
        framing.approve(approval(framing, Role.TEACHER, false));
        framing.approve(approval(framing, Role.TEACHER, true));

        assertThat(framing.approve(approval(framing, Role.DIRECTOR, true))).isTrue();
    }

    @Test
    void letsEachSideSpeakOnceARound() {
        framing.approve(approval(framing, Role.TEACHER, true));

        assertThatThrownBy(() -> framing.approve(approval(framing, Role.TEACHER, false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("framing.alreadyApproved");
    }

    @Test
    void keepsTheProposalOfAnEarlierRoundUntilThereIsANewOne() {
        framing.propose(proposal("Les métiers d’hier"));
        framing.approve(approval(framing, Role.DIRECTOR, false));
        framing.approve(approval(framing, Role.TEACHER, true));
        assertThat(framing.proposal()).map(Proposal::theme).contains("Les métiers d’hier");

        framing.propose(proposal("Les chansons"));

        assertThat(framing.proposal()).map(Proposal::theme).contains("Les chansons");
    }

    @Test
    void refusesASlotThatIsNotOffered() {
        framing.offer(List.of(SOME_DAY));
        Instant other = SOME_DAY.plusSeconds(3600);

        assertThatThrownBy(() -> framing.choose(List.of(other), new Schedule(List.of(other), 60, null, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("framing.slotGone");
    }

    @Test
    void aScheduleHoldsEachDateOnceInOrderAndNeverNone() {
        Instant later = SOME_DAY.plusSeconds(86_400);

        assertThat(new Schedule(List.of(later, SOME_DAY, later), 60, null, null).dates())
                .containsExactly(SOME_DAY, later);
        assertThatThrownBy(() -> new Schedule(List.of(), 60, null, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("framing.noDate");
    }

    @Test
    void anAvailabilityDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> Availability.without(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("framing.periodReversed");
    }
}

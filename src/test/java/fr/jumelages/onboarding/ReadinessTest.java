package fr.jumelages.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.onboarding.ImageRights.Use;
import fr.jumelages.onboarding.Readiness.Gap;
import fr.jumelages.onboarding.Readiness.Point;
import fr.jumelages.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Instant NOON = Instant.parse("2026-11-10T11:00:00Z");

    private final Onboarding onboarding = new Onboarding(TwinningId.random());

    @Test
    void namesWhoseEveryMissingPartIs() {
        assertThat(onboarding.readiness().byOwner()).containsOnlyKeys(Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
        assertThat(onboarding.missingUses()).isNotEmpty();
    }

    @Test
    void isReadyOnceNobodyOwesAnything() {
        onboarding.identify(new Participants(12, 3, 0, Involvement.SERIES, 2, 1, 4, null), NOON);
        onboarding.prepare(staff("YES", 2), NOON);
        onboarding.inform(new ResidentRights(List.of("MEETING"), rights(0), 1), NOON);
        onboarding.inform(families(rights(0), true, 0, "YES"), NOON);

        assertThat(onboarding.readiness().isReady()).isTrue();
        assertThat(onboarding.missingUses()).isEmpty();
    }

    @Test
    void countsTheMissingAnswersOfOneUse() {
        onboarding.inform(new ResidentRights(List.of("MEETING"), rights(3), 0), NOON);
        onboarding.inform(families(rights(0), false, 7, "PENDING"), NOON);

        assertThat(onboarding.readiness().gaps())
                .contains(new Gap(Point.RESIDENT_RIGHTS, 3), new Gap(Point.HEAD_AGREEMENT, 0))
                .extracting(Gap::point)
                .doesNotContain(Point.FAMILY_RIGHTS, Point.OUTING_PERMITS);
        assertThat(onboarding.missingUses()).isNotEmpty();
    }

    @Test
    void asksForPermitsOnlyWhenTheClassTravels() {
        onboarding.inform(families(rights(0), true, 7, "YES"), NOON);

        assertThat(onboarding.readiness().gaps()).contains(new Gap(Point.OUTING_PERMITS, 7));
    }

    @Test
    void timeThatIsOnlyPartlyFreeIsMissing() {
        onboarding.prepare(staff("PARTLY", 0), NOON);

        assertThat(onboarding.readiness().byOwner().get(Role.DIRECTOR))
                .extracting(Gap::point)
                .containsExactly(Point.STAFF_TIME, Point.STAFF_TRAINING);
    }

    @Test
    void aWithdrawalTurnsAYesIntoANoOfThatUseOnly() {
        onboarding.inform(new ResidentRights(List.of("MEETING"), rights(0), 0), NOON);

        onboarding.change(Pictured.RESIDENTS, PictureUse.SHARING, RightsChange.WITHDRAWN, 3);

        ImageRights after = onboarding.rights(Pictured.RESIDENTS).orElseThrow();
        assertThat(after.sharing()).isEqualTo(new Use(7, 5, 0));
        assertThat(after.taking()).isEqualTo(new Use(12, 0, 0));
        assertThat(after.publishing()).isEqualTo(new Use(8, 1, 0));
    }

    @Test
    void lateAnswersSettleWhatWasMissing() {
        onboarding.inform(new ResidentRights(List.of("MEETING"), rights(0), 0), NOON);
        onboarding.inform(families(rights(3), false, 0, "YES"), NOON);
        assertThat(onboarding.missingUses()).isNotEmpty();

        onboarding.change(Pictured.PUPILS, PictureUse.PUBLISHING, RightsChange.AGREED, 2);
        onboarding.change(Pictured.PUPILS, PictureUse.PUBLISHING, RightsChange.DECLINED, 1);

        assertThat(onboarding.missingUses()).isEmpty();
        assertThat(onboarding.rights(Pictured.PUPILS).orElseThrow().publishing())
                .isEqualTo(new Use(10, 2, 0));
    }

    @Test
    void nobodyWithdrawsWhoNeverAgreed() {
        assertThatThrownBy(() -> onboarding.change(Pictured.PUPILS, PictureUse.TAKING, RightsChange.WITHDRAWN, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("onboarding.notCounted"));
        onboarding.inform(families(rights(1), false, 0, "YES"), NOON);
        assertThatThrownBy(() -> onboarding.change(Pictured.PUPILS, PictureUse.TAKING, RightsChange.WITHDRAWN, 13))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("onboarding.fewerAgreed");
                    assertThat(refusal.args()).containsExactly(12);
                });
        assertThatThrownBy(() -> onboarding.change(Pictured.PUPILS, PictureUse.PUBLISHING, RightsChange.AGREED, 2))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("onboarding.fewerMissing"));
    }

    private static StaffPreparation staff(String timeFreed, int trained) {
        return new StaffPreparation(timeFreed, 4, null, List.of("FACILITATION"), trained, "YES", null);
    }

    private static FamilyRights families(ImageRights images, boolean travels, int permitsMissing, String head) {
        LocalDate agreedOn = head.equals("YES") ? LocalDate.of(2026, 11, 10) : null;
        return new FamilyRights(List.of("LETTER"), images, travels, 20, permitsMissing, head, agreedOn);
    }

    /** All agree to taking pictures; of some, the answer about publishing is missing. */
    private static ImageRights rights(int missing) {
        return new ImageRights(new Use(12, 0, 0), new Use(10, 2, 0), new Use(8, 1, missing));
    }
}

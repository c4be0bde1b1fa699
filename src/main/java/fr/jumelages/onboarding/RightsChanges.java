package fr.jumelages.onboarding;

import fr.jumelages.casefile.ImageRightWithdrawn;
import fr.jumelages.casefile.PhotoConsent;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.onboarding.OnboardingFact.LateAnswersCounted;
import fr.jumelages.shared.Refusal;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Image rights after everybody was asked: answers that come late, and those that somebody takes back. */
@Service
@Transactional
public class RightsChanges {

    private static final int MOST = 500;

    private final Onboardings onboardings;
    private final PhotoConsent photos;
    private final ApplicationEventPublisher facts;

    RightsChanges(Onboardings onboardings, PhotoConsent photos, ApplicationEventPublisher facts) {
        this.onboardings = onboardings;
        this.photos = photos;
        this.facts = facts;
    }

    /**
     * @param count of people
     * @throws Refusal {@code onboarding.count}, {@code onboarding.notCounted}, {@code onboarding.fewerAgreed},
     *     {@code onboarding.fewerMissing}
     */
    public void record(TwinningId twinning, Pictured whose, PictureUse use, RightsChange change, int count) {
        if (count < 1 || count > MOST) {
            throw new Refusal("onboarding.count", MOST);
        }
        Onboarding onboarding =
                onboardings.findById(twinning.value()).orElseThrow(() -> new Refusal("onboarding.notCounted"));
        onboarding.change(whose, use, change, count);
        if (change == RightsChange.WITHDRAWN) {
            facts.publishEvent(new ImageRightWithdrawn(twinning, whose, use, count));
        } else {
            photos.missing(twinning, onboarding.missingUses());
            facts.publishEvent(new LateAnswersCounted(twinning, whose, count));
        }
    }

    /** The counts of both sides; a side that has not counted is left out. */
    @Transactional(readOnly = true)
    public Map<Pictured, ImageRights> of(TwinningId twinning) {
        Map<Pictured, ImageRights> known = new EnumMap<>(Pictured.class);
        onboardings.findById(twinning.value()).ifPresent(onboarding -> {
            for (Pictured whose : Pictured.values()) {
                onboarding.rights(whose).ifPresent(rights -> known.put(whose, rights));
            }
        });
        return known;
    }
}

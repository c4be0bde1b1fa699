package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings to the referent their own words of the round before, and what is to change. */
@Component
class ProposalMaterial implements StepMaterial {

    static final String FORM = "propose-framing";

    private final RoundMaterial rounds;

    ProposalMaterial(RoundMaterial rounds) {
        this.rounds = rounds;
    }

    @Override
    public Set<String> forms() {
        return Set.of(FORM);
    }

    @Override
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        return rounds.of(twinning, FORM);
    }
}

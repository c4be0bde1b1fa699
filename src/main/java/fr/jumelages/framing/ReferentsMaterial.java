package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings the referents that were named before to whoever names them again. */
@Component
class ReferentsMaterial implements StepMaterial {

    static final String FORM = "name-referents";

    private final RoundMaterial rounds;

    ReferentsMaterial(RoundMaterial rounds) {
        this.rounds = rounds;
    }

    @Override
    public Set<String> forms() {
        return Set.of(FORM);
    }

    @Override
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        return rounds.earlier(twinning, FORM);
    }
}

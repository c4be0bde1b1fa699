package fr.jumelages.framing;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.tasklist.StepMaterial;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings to the referent their own words of the round before, and what is to change; at first what the directory knows. */
@Component
class ProposalMaterial implements StepMaterial {

    static final String FORM = "propose-framing";

    private final RoundMaterial rounds;
    private final Casefile casefile;
    private final Directory directory;

    ProposalMaterial(RoundMaterial rounds, Casefile casefile, Directory directory) {
        this.rounds = rounds;
        this.casefile = casefile;
        this.directory = directory;
    }

    @Override
    public Set<String> forms() {
        return Set.of(FORM);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Map<String, Object> data = rounds.of(twinning, FORM);
        data.computeIfAbsent("availableHalfDays", key -> usualHalfDays(twinning));
        return data;
    }

    /** The half-days of the facility’s page; null without a page. */
    private List<String> usualHalfDays(TwinningId twinning) {
        UUID facility = casefile.get(twinning).facilityId();
        return facility == null
                ? null
                : directory.facility(new FacilityId(facility)).showcase().slots().stream()
                        .map(Enum::name)
                        .toList();
    }
}

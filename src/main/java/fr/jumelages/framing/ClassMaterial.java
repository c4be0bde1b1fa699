package fr.jumelages.framing;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.tasklist.StepMaterial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings to the teacher their own words of the round before, what is to change, and the form of the meetings as far as
 * it is known, on which some questions depend.
 */
@Component
class ClassMaterial implements StepMaterial {

    static final String FORM = "describe-class";

    private final RoundMaterial rounds;
    private final Framings framings;
    private final Casefile casefile;
    private final Directory directory;

    ClassMaterial(RoundMaterial rounds, Framings framings, Casefile casefile, Directory directory) {
        this.rounds = rounds;
        this.framings = framings;
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
        proposed(twinning).or(() -> only(twinning)).ifPresent(mode -> data.put("mode", mode.name()));
        return data;
    }

    private Optional<TwinningType> proposed(TwinningId twinning) {
        return framings.get(twinning).proposal().map(Proposal::mode);
    }

    /** What the facility offers, when it is a single form. */
    private Optional<TwinningType> only(TwinningId twinning) {
        UUID facility = casefile.get(twinning).facilityId();
        List<TwinningType> types = facility == null
                ? List.of()
                : directory.facility(new FacilityId(facility)).showcase().types();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }
}

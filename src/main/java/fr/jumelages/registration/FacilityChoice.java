package fr.jumelages.registration;

import fr.jumelages.directory.Finess;
import fr.jumelages.directory.registry.FacilityRegistry;
import fr.jumelages.directory.registry.RegisteredFacility;
import fr.jumelages.forms.questions.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Directors don’t know their FINESS number: they choose their facility by name and town, and the register fills the rest in. */
@Component
public class FacilityChoice {

    private static final int SHOWN = 8;
    private static final int SHORTEST = 2;

    private final FacilityRegistry registry;

    FacilityChoice(FacilityRegistry registry) {
        this.registry = registry;
    }

    /** Whether there is a register to look into. */
    public boolean isOffered() {
        return registry.loaded();
    }

    /** Null until enough was typed to look for. */
    public List<RegisteredFacility> suggest(String words) {
        return words.strip().length() < SHORTEST ? null : registry.suggest(words, SHOWN);
    }

    /** The answers that the register gives; the kind only when it is one that the programme is for. */
    public Optional<Typed> answers(String finess) {
        return Optional.of(finess)
                .filter(Finess::hasFormat)
                .map(Finess::new)
                .flatMap(registry::byFiness)
                .map(FacilityChoice::answers);
    }

    private static Typed answers(RegisteredFacility facility) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        put(known, "facilityKind", facility.kind());
        put(known, "facilityName", facility.name());
        put(known, "finess", facility.finess());
        put(known, "siret", facility.siret());
        put(known, "street", facility.address().street());
        put(known, "postalCode", facility.address().postalCode());
        put(known, "town", facility.address().town());
        return new Typed(known);
    }

    private static void put(Map<String, List<String>> known, String question, Object value) {
        known.put(question, value == null ? List.of() : List.of(value.toString()));
    }
}

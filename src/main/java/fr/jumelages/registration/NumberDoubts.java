package fr.jumelages.registration;

import fr.jumelages.directory.Finess;
import fr.jumelages.directory.Siret;
import fr.jumelages.directory.registry.FacilityRegistry;
import fr.jumelages.directory.registry.RegisteredFacility;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.registration.RegistrationContent.FacilityPart;
import fr.jumelages.shared.Departement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What deserves a second look at the numbers, and never stops anybody: {@code key} for check digits that don’t fit,
 * {@code unknown} for a number that the register, once imported, doesn’t have, {@code otherKind} for one that it has as
 * something else, {@code elsewhere} for one that was created in another département (right for some, usual for the
 * managing body’s number).
 */
@Component
public class NumberDoubts {

    /** Numbers that the person looked at again and kept, among the draft’s answers. */
    private static final String CONFIRMED = "confirmedNumbers";

    private final FacilityRegistry registry;

    NumberDoubts(FacilityRegistry registry) {
        this.registry = registry;
    }

    /** At most one for each number, and none for what has not even the format. */
    public List<Problem> of(Typed typed) {
        List<Problem> doubts = new ArrayList<>();
        aboutFiness(typed).ifPresent(doubts::add);
        if (Siret.hasFormat(typed.text("siret")) && !new Siret(typed.text("siret")).checksOut()) {
            doubts.add(new Problem("siret", "key"));
        }
        return doubts;
    }

    /** Those to look at before going on; a number that the register doesn’t have is told later, without a stop. */
    public List<Problem> open(Typed typed) {
        List<String> confirmed = typed.choices(CONFIRMED);
        return of(typed).stream()
                .filter(doubt -> !doubt.code().equals("unknown"))
                .filter(doubt -> !confirmed.contains(typed.text(doubt.question())))
                .toList();
    }

    /** The person says that the numbers are right as they stand. */
    public Typed confirm(Typed typed) {
        List<String> numbers =
                of(typed).stream().map(doubt -> typed.text(doubt.question())).toList();
        return typed.with(new Typed(Map.of(CONFIRMED, numbers)));
    }

    /** The same looked at by the rules. */
    IdentifierState state(FacilityPart facility) {
        boolean oddSiret = facility.siret() != null && !new Siret(facility.siret()).checksOut();
        return oddSiret
                ? IdentifierState.SUSPICIOUS
                : state(new Finess(facility.finess()), facility.nature().name());
    }

    private Optional<Problem> aboutFiness(Typed typed) {
        if (!Finess.hasFormat(typed.text("finess"))) {
            return Optional.empty();
        }
        Finess finess = new Finess(typed.text("finess"));
        String code = switch (state(finess, typed.text("facilityKind"))) {
            case SUSPICIOUS -> "key";
            case OTHER_KIND -> "otherKind";
            case UNKNOWN -> isElsewhere(finess, typed.text("postalCode")) ? "elsewhere" : "unknown";
            default -> isElsewhere(finess, typed.text("postalCode")) ? "elsewhere" : null;
        };
        return Optional.ofNullable(code).map(doubt -> new Problem("finess", doubt));
    }

    private IdentifierState state(Finess finess, String nature) {
        if (!finess.checksOut()) {
            return IdentifierState.SUSPICIOUS;
        }
        Optional<RegisteredFacility> registered = registry.byFiness(finess);
        if (registered.isEmpty()) {
            return registry.loaded() ? IdentifierState.UNKNOWN : IdentifierState.VALID;
        }
        boolean asDeclared = registered
                .map(RegisteredFacility::kind)
                .filter(kind -> kind.name().equals(nature))
                .isPresent();
        return asDeclared ? IdentifierState.VALID : IdentifierState.OTHER_KIND;
    }

    /** What the register has at another address than the département’s was moved there; only for others it is odd. */
    private boolean isElsewhere(Finess finess, String postalCode) {
        return registry.byFiness(finess).isEmpty()
                && Departement.ofPostalCode(postalCode)
                        .filter(departement -> isElsewhere(finess, departement))
                        .isPresent();
    }

    /** Overseas numbers say {@code 97} or {@code 98} and no more. */
    private static boolean isElsewhere(Finess finess, Departement departement) {
        String prefix = finess.value().substring(0, 2);
        boolean overseas = prefix.equals("97") || prefix.equals("98");
        return overseas ? departement.code().length() == 2 : !departement.code().equals(prefix);
    }
}

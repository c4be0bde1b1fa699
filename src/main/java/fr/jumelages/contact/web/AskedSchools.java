package fr.jumelages.contact.web;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.School;
import fr.jumelages.directory.Uai;
import fr.jumelages.directory.registry.RegisteredSchool;
import fr.jumelages.directory.registry.SchoolRegistry;
import fr.jumelages.forms.questions.Typed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which school a teacher means: the one they ticked, the one whose number they typed, or the one they describe. */
@Component
class AskedSchools {

    private static final int SHOWN = 8;

    private final SchoolRegistry registry;
    private final Directory directory;

    AskedSchools(SchoolRegistry registry, Directory directory) {
        this.registry = registry;
        this.directory = directory;
    }

    /** @param uai or null */
    record Asked(String uai, String name, String postalCode, String town) {}

    /** Without a register there is nothing to search in. */
    boolean canBeSearched() {
        return registry.loaded();
    }

    List<RegisteredSchool> suggestedFor(Typed typed) {
        if (typed.has("q")) {
            return registry.suggest(typed.text("q"), null, SHOWN);
        }
        return uai(typed).flatMap(registry::byUai).stream().toList();
    }

    /** Whether anything was said besides words to search by. */
    boolean isTold(Typed typed) {
        return typed.has("school") || isDescribed(typed);
    }

    /** Whether the teacher writes it themselves. */
    boolean isDescribed(Typed typed) {
        return Stream.of("schoolName", "postalCode", "town", "uai").anyMatch(typed::has);
    }

    /** Whether its number says the rest. */
    boolean areKnown(Typed typed) {
        return uai(typed).flatMap(this::known).isPresent();
    }

    boolean isInRegister(Uai uai) {
        return registry.byUai(uai).isPresent();
    }

    Asked of(Typed typed) {
        return uai(typed)
                .flatMap(this::known)
                .orElseGet(() -> new Asked(
                        uai(typed).map(Uai::value).orElse(null),
                        typed.textOrNull("schoolName"),
                        typed.textOrNull("postalCode"),
                        typed.textOrNull("town")));
    }

    /** The number ticked, else the one typed, when it can be one. */
    Optional<Uai> uai(Typed typed) {
        String ticked = typed.text("school");
        String number = Uai.hasFormat(ticked) ? ticked : typed.text("uai");
        return Optional.of(number).filter(Uai::hasFormat).map(Uai::new);
    }

    private Optional<Asked> known(Uai uai) {
        return registry.byUai(uai)
                .map(AskedSchools::asked)
                .or(() -> directory.schoolByUai(uai).map(AskedSchools::asked));
    }

    private static Asked asked(RegisteredSchool school) {
        return new Asked(school.uai().value(), school.name(), school.postalCode(), school.town());
    }

    private static Asked asked(School school) {
        return new Asked(
                school.uai(),
                school.name(),
                school.address().postalCode(),
                school.address().town());
    }
}

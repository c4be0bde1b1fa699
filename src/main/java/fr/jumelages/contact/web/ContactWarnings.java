package fr.jumelages.contact.web;

import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.directory.Uai;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What looks wrong without being so for certain: said once, then the teacher decides. */
@Component
class ContactWarnings {

    private final AskedSchools schools;

    ContactWarnings(AskedSchools schools) {
        this.schools = schools;
    }

    List<Problem> of(Typed typed) {
        List<Problem> warnings = new ArrayList<>();
        schools.uai(typed).flatMap(this::doubtful).ifPresent(warnings::add);
        Stream.of("wishedDates", "message")
                .filter(question -> PersonalDetails.suspectedIn(typed.text(question)))
                .map(question -> new Problem(question, "personal"))
                .forEach(warnings::add);
        return warnings;
    }

    private Optional<Problem> doubtful(Uai uai) {
        if (!uai.checksOut()) {
            return Optional.of(new Problem("uai", "checkDigit", uai.value()));
        }
        boolean unknown = schools.canBeSearched() && !schools.isInRegister(uai);
        return unknown ? Optional.of(new Problem("uai", "unknown", uai.value())) : Optional.empty();
    }
}

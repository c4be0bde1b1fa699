package fr.jumelages.registration;

import fr.jumelages.directory.ClosedMoment;
import fr.jumelages.forms.questions.Typed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A registration as the answers that it was read from: the way back of {@link RegistrationReader}. */
final class RegistrationAnswers {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private RegistrationAnswers() {}

    static Typed of(RegistrationContent content) {
        RegistrationAnswers answers = new RegistrationAnswers();
        answers.facility(content.facility());
        answers.people(content.people());
        answers.put("partner", content.wishes().partner());
        answers.wishes(content);
        answers.means(content);
        return new Typed(answers.values);
    }

    private void facility(RegistrationContent.FacilityPart facility) {
        put("facilityKind", facility.nature());
        put("facilityName", facility.name());
        put("finess", facility.finess());
        put("siret", facility.siret());
        put("street", facility.street());
        put("postalCode", facility.postalCode());
        put("town", facility.town());
    }

    private void people(RegistrationContent.PeoplePart people) {
        put("directorName", people.directorName());
        put("directorEmail", people.directorEmail());
        put("phone", people.phone());
        put("contactName", people.contactName());
        put("contactEmail", people.contactEmail());
        put("secondContactName", people.secondContactName());
        put("secondContactEmail", people.secondContactEmail());
    }

    private void wishes(RegistrationContent content) {
        var showcase = content.showcase();
        putAll("types", showcase.types());
        putAll("levels", showcase.levels());
        putAll("themes", showcase.themes());
        put("residents", showcase.residents());
        put("rhythm", showcase.rhythm());
        put("presentation", showcase.presentation());
    }

    private void means(RegistrationContent content) {
        var showcase = content.showcase();
        putAll("slots", showcase.slots());
        putAll("closings", showcase.closings().stream().map(ClosedMoment::line).toList());
        put("closedMoments", showcase.closedMoments());
        putAll("equipment", showcase.equipment());
        put("access", showcase.access());
    }

    private void put(String question, Object value) {
        values.put(question, value == null ? List.of() : List.of(value.toString()));
    }

    private void putAll(String question, Collection<?> chosen) {
        values.put(question, chosen.stream().map(Object::toString).toList());
    }
}

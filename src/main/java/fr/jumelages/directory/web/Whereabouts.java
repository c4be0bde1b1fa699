package fr.jumelages.directory.web;

import fr.jumelages.directory.OfficialPlaces;
import fr.jumelages.directory.Place;
import fr.jumelages.directory.Uai;
import fr.jumelages.directory.registry.RegisteredSchool;
import fr.jumelages.directory.registry.SchoolRegistry;
import fr.jumelages.shared.Departement;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Understands where a teacher is: a school’s number or name, a town, a postal code, a département’s name or number.
 * What can mean several schools is asked back; a town is the middle of its schools.
 */
@Component
class Whereabouts {

    private static final int CHOICES = 6;

    private final SchoolRegistry schools;
    private final OfficialPlaces places;

    Whereabouts(SchoolRegistry schools, OfficialPlaces places) {
        this.schools = schools;
        this.places = places;
    }

    /** @param number of a school chosen before, which decides as long as what is typed may still mean it */
    TeacherPlace find(String typed, String number) {
        Optional<RegisteredSchool> chosen = byNumber(number)
                .filter(school -> typed.isBlank()
                        || typed.equals(school.name())
                        || suggest(typed).contains(school));
        if (chosen.isPresent() || typed.isBlank()) {
            return chosen.map(this::at).orElse(TeacherPlace.NOWHERE);
        }
        return departement(typed)
                .map(found -> TeacherPlace.departement(found.label(), found.code()))
                .or(() -> postalCode(typed))
                .orElseGet(() -> suggested(typed));
    }

    List<RegisteredSchool> suggest(String typed) {
        return typed.length() < 2 ? List.of() : schools.suggest(typed, null, CHOICES);
    }

    private TeacherPlace suggested(String typed) {
        List<RegisteredSchool> found = suggest(typed);
        if (found.size() == 1) {
            return at(found.get(0));
        }
        return found.stream()
                .filter(school -> plain(school.town()).equals(plain(typed)))
                .findFirst()
                .flatMap(school -> town(school.town(), school.postalCode(), school.departement(), found))
                .orElseGet(() -> TeacherPlace.among(found));
    }

    private Optional<TeacherPlace> postalCode(String typed) {
        return Departement.ofPostalCode(typed)
                .map(departement -> town(typed, typed, departement, List.of())
                        .orElseGet(() -> TeacherPlace.departement(departement.label(), departement.code())));
    }

    private Optional<TeacherPlace> town(
            String name, String postalCode, Departement departement, List<RegisteredSchool> choices) {
        return places.ofTown(postalCode)
                .map(middle ->
                        new TeacherPlace(name, null, middle, departement.code(), schools.ruralityAt(middle), choices));
    }

    private TeacherPlace at(RegisteredSchool school) {
        Place place = Optional.ofNullable(school.place())
                .or(() -> places.ofTown(school.postalCode()))
                .orElse(null);
        String name = school.town().isBlank() ? school.name() : school.name() + ", " + school.town();
        return new TeacherPlace(
                name,
                school,
                place,
                school.departement().code(),
                place == null ? null : schools.ruralityAt(place),
                List.of());
    }

    private Optional<RegisteredSchool> byNumber(String typed) {
        return Uai.hasFormat(typed) ? schools.byUai(new Uai(typed)) : Optional.empty();
    }

    private static Optional<Departement> departement(String typed) {
        return Departement.all().stream()
                .filter(each -> each.code().equalsIgnoreCase(typed)
                        || plain(each.label()).equals(plain(typed)))
                .findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}

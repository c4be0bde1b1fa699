package fr.jumelages.contact;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityCard;
import fr.jumelages.directory.FacilityQuery;
import fr.jumelages.directory.FacilityQuery.Around;
import fr.jumelages.directory.School;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where else a teacher may turn: facilities near their school that wish for the level and were not asked by them yet. */
@Component
class OtherFacilities {

    private static final int SOME = 3;
    private static final int FARTHEST_KM = 60;

    private final Directory directory;
    private final ContactRequests requests;

    OtherFacilities(Directory directory, ContactRequests requests) {
        this.directory = directory;
        this.requests = requests;
    }

    /** Links for a letter; maybe none. */
    List<Map<String, String>> near(ContactRequest request) {
        Set<UUID> asked = requests.askedBy(request.ask().email().value());
        return found(request)
                .filter(facility -> !asked.contains(facility.id().value()))
                .limit(SOME)
                .map(OtherFacilities::link)
                .collect(Collectors.toList());
    }

    /** Nearest first where we know where the school is, else those of its département; never who rests or answers late. */
    private Stream<FacilityCard> found(ContactRequest request) {
        School school = directory.school(request.school());
        String departement = school.address().departement();
        Around around = school.place() == null ? null : new Around(school.place(), departement, FARTHEST_KM);
        String within = around == null ? departement : null;
        SchoolLevel level = request.ask().level();
        var query = new FacilityQuery(null, within, null, null, level, Set.of(), Set.of(), null, around, false);
        return directory.search(query, null).facilities().stream()
                .filter(facility -> facility.standing() == Standing.OPEN);
    }

    private static Map<String, String> link(FacilityCard facility) {
        return Map.of(
                "label", facility.name() + " (" + facility.town() + ")",
                "path", "/etablissements/" + facility.id());
    }
}

package fr.jumelages.directory;

import fr.jumelages.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes and finds facilities, and keeps the schools that take part. Unknown ids end in {@link NotFound}. */
@Service
@Transactional
public class Directory {

    private final Facilities facilities;
    private final Schools schools;
    private final FacilitySearch search;
    private final OfficialPlaces places;
    private final Clock clock;

    Directory(Facilities facilities, Schools schools, FacilitySearch search, OfficialPlaces places, Clock clock) {
        this.facilities = facilities;
        this.schools = schools;
        this.search = search;
        this.places = places;
        this.clock = clock;
    }

    /** A facility whose FINESS number is there already gets its page renewed instead of a second one. */
    public FacilityId publish(FacilityProfile profile) {
        Optional<Facility> known = profile.finess() == null
                ? Optional.empty()
                : facilities.findByFiness(profile.finess().value());
        Place place = place(profile);
        known.ifPresent(facility -> facility.show(profile, place));
        return known.orElseGet(() -> facilities.save(new Facility(profile, place, clock.instant())))
                .id();
    }

    /**
     * What the facility tells schools from now on.
     *
     * @param projects that it can lead at a time
     * @param schoolYear first calendar year of the school year from which it can receive; null means already
     * @throws fr.jumelages.shared.Refusal {@code facility.capacity}
     */
    public void present(FacilityId id, Showcase showcase, int projects, Integer schoolYear) {
        facility(id).present(showcase, projects, schoolYear);
    }

    @Transactional(readOnly = true)
    public Facility facility(FacilityId id) {
        return facilities.findById(id.value()).orElseThrow(() -> new NotFound("facility " + id));
    }

    /** In no particular order; unknown ids are left out. */
    @Transactional(readOnly = true)
    public List<Facility> facilities(Collection<FacilityId> ids) {
        return facilities.findByIdIn(ids.stream().map(FacilityId::value).toList());
    }

    @Transactional(readOnly = true)
    public Optional<Facility> facilityByFiness(Finess finess) {
        return facilities.findByFiness(finess.value());
    }

    /** @param after where the page before ended, or null for the first one */
    @Transactional(readOnly = true)
    public FacilityPage search(FacilityQuery query, FacilityPage.Cursor after) {
        return search.find(query, after);
    }

    @Transactional(readOnly = true)
    public School school(SchoolId id) {
        return schools.findById(id.value()).orElseThrow(() -> new NotFound("school " + id));
    }

    @Transactional(readOnly = true)
    public List<School> schools(Collection<SchoolId> ids) {
        return schools.findByIdIn(ids.stream().map(SchoolId::value).toList());
    }

    @Transactional(readOnly = true)
    public Optional<School> schoolByUai(Uai uai) {
        return schools.findByUai(uai.value());
    }

    /** By its number, else by name and postal code, else it is new. */
    public SchoolId findOrAddSchool(SchoolProfile profile) {
        Optional<School> known = profile.uai() == null ? Optional.empty() : schoolByUai(profile.uai());
        return known.or(() -> schools.findNamesake(profile.name(), profile.postalCode())
                        .filter(school -> school.uai() == null || profile.uai() == null))
                .orElseGet(() -> schools.save(new School(profile, place(profile))))
                .id();
    }

    private Place place(FacilityProfile profile) {
        return Optional.ofNullable(profile.finess())
                .flatMap(places::ofFacility)
                .or(() -> places.ofTown(profile.address().postalCode()))
                .orElse(null);
    }

    private Place place(SchoolProfile profile) {
        return Optional.ofNullable(profile.uai())
                .flatMap(places::ofSchool)
                .or(() -> places.ofTown(profile.postalCode()))
                .orElse(null);
    }
}

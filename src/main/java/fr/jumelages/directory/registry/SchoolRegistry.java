package fr.jumelages.directory.registry;

import fr.jumelages.directory.Place;
import fr.jumelages.directory.Rurality;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Uai;
import fr.jumelages.directory.registry.RegistrySearch.Question;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of schools as last imported. Schools that have left it are no longer suggested. */
@Service
@Transactional(readOnly = true)
public class SchoolRegistry {

    /** So many schools make a choice; as many as a medium town has. */
    private static final int A_CHOICE = 20;

    static final String NEAREST = """
            select * from registry_school
            where closed_at is null and spot is not null and level = any (:levels)
            order by spot <-> spot_on_earth(:latitude, :longitude) limit :limit""";

    private final JdbcClient db;
    private final RegistrySearch search;

    SchoolRegistry(JdbcClient db, RegistrySearch search) {
        this.db = db;
        this.search = search;
    }

    /**
     * What somebody may mean: a number, whole or begun, or words of name, town and postal code. A number whose leading
     * zero was eaten by a spreadsheet is understood.
     *
     * @param level the only one to suggest, or null
     */
    public List<RegisteredSchool> suggest(String words, SchoolLevel level, int limit) {
        Optional<Uai> number = Uai.hasFormat(words) ? Optional.of(new Uai(words)) : Uai.padded(words);
        if (number.isPresent()) {
            return number.flatMap(this::byUai).stream()
                    .filter(school -> level == null || school.level() == level)
                    .toList();
        }
        return search.ask(words, limit, List.of(question(level)));
    }

    static Question<RegisteredSchool> question(SchoolLevel level) {
        return level == null
                ? new Question<>("registry_school", "closed_at is null", Map.of(), RegistryRow::school)
                : new Question<>(
                        "registry_school",
                        "closed_at is null and words @@ cast(:level as tsquery)",
                        Map.of("level", "'/" + level + "'"),
                        RegistryRow::school);
    }

    /** Also one that has closed since. */
    public Optional<RegisteredSchool> byUai(Uai uai) {
        return db.sql("select * from registry_school where uai = :uai")
                .param("uai", uai.value())
                .query(RegistryRow::school)
                .optional();
    }

    /** Nearest first. @param levels none means all */
    public List<RegisteredSchool> nearest(Place place, Collection<SchoolLevel> levels, int limit) {
        Collection<SchoolLevel> wanted = levels.isEmpty() ? EnumSet.allOf(SchoolLevel.class) : levels;
        return db.sql(NEAREST)
                .param("levels", wanted.stream().map(SchoolLevel::name).toArray(String[]::new))
                .param("latitude", place.latitude())
                .param("longitude", place.longitude())
                .param("limit", limit)
                .query(RegistryRow::school)
                .list();
    }

    /**
     * The first rurality whose radius holds twenty schools of any level, so that the radius always leaves a choice; the
     * most remote one where even sixty kilometres don’t, or where the register is not loaded.
     */
    public Rurality ruralityAt(Place place) {
        List<RegisteredSchool> near = nearest(place, List.of(), A_CHOICE);
        if (near.size() < A_CHOICE) {
            return Rurality.REMOTE;
        }
        double reach = place.kilometresTo(near.get(A_CHOICE - 1).place());
        return EnumSet.allOf(Rurality.class).stream()
                .filter(rurality -> reach <= rurality.radiusKm())
                .findFirst()
                .orElse(Rurality.REMOTE);
    }

    /** Whether the register was ever imported; “unknown” says nothing before. */
    public boolean loaded() {
        return db.sql("select exists (select from registry_school)")
                .query(Boolean.class)
                .single();
    }
}

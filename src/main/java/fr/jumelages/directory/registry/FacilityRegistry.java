package fr.jumelages.directory.registry;

import fr.jumelages.directory.Finess;
import fr.jumelages.directory.registry.RegistrySearch.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register FINESS as last imported. Establishments that have left it are no longer suggested. */
@Service
@Transactional(readOnly = true)
public class FacilityRegistry {

    static final Question<RegisteredFacility> IN_PROGRAMME = new Question<>(
            "registry_facility", "kind is not null and closed_at is null", Map.of(), RegistryRow::facility);
    static final Question<RegisteredFacility> OTHERS =
            new Question<>("registry_facility", "kind is null and closed_at is null", Map.of(), RegistryRow::facility);

    private final JdbcClient db;
    private final RegistrySearch search;

    FacilityRegistry(JdbcClient db, RegistrySearch search) {
        this.db = db;
        this.search = search;
    }

    /**
     * What somebody may mean: a number, whole or begun, or words of name, town and postal code. EHPAD and résidences
     * autonomie come before every other kind of establishment. Empty when nothing was typed or imported.
     */
    public List<RegisteredFacility> suggest(String words, int limit) {
        if (Finess.hasFormat(words)) {
            return byFiness(new Finess(words)).stream().toList();
        }
        return search.ask(words, limit, List.of(IN_PROGRAMME, OTHERS));
    }

    /** Also one that has closed since: what it was is still worth knowing. */
    public Optional<RegisteredFacility> byFiness(Finess finess) {
        return db.sql("select * from registry_facility where finess = :finess")
                .param("finess", finess.value())
                .query(RegistryRow::facility)
                .optional();
    }

    /** Whether the register was ever imported; “unknown” says nothing before. */
    public boolean loaded() {
        return db.sql("select exists (select from registry_facility)")
                .query(Boolean.class)
                .single();
    }
}

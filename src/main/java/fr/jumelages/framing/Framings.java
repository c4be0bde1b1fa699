package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Framings extends Repository<Framing, UUID> {

    Framing save(Framing framing);

    /** Both halves come along, because hardly anybody asks for less: one statement instead of three. */
    @EntityGraph(attributePaths = {"proposals", "classes"})
    Optional<Framing> findById(UUID twinning);

    default Optional<Framing> find(TwinningId twinning) {
        return findById(twinning.value());
    }

    default Framing get(TwinningId twinning) {
        return find(twinning).orElseThrow(() -> new NotFound("framing of " + twinning));
    }
}

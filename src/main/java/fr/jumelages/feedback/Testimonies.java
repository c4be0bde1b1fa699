package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Testimonies extends Repository<Testimony, UUID> {

    Testimony save(Testimony testimony);

    Optional<Testimony> findById(UUID twinning);

    default Testimony get(TwinningId twinning) {
        return findById(twinning.value()).orElseThrow(() -> new NotFound("testimony of " + twinning));
    }
}

package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Feedbacks extends Repository<Feedback, UUID> {

    Feedback save(Feedback feedback);

    Optional<Feedback> findById(UUID twinning);

    default Feedback get(TwinningId twinning) {
        return findById(twinning.value()).orElseThrow(() -> new NotFound("feedback of " + twinning));
    }
}

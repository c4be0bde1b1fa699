package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Questionnaires extends Repository<Questionnaire, UUID> {

    Questionnaire save(Questionnaire questionnaire);

    Optional<Questionnaire> findById(UUID id);

    Optional<Questionnaire> findByTokenHash(byte[] hash);

    List<Questionnaire> findByTwinningId(UUID twinning);

    /** @throws NotFound when nothing was ever opened with this link */
    default Questionnaire get(SecretToken token) {
        return findByTokenHash(token.hash()).orElseThrow(() -> new NotFound("questionnaire"));
    }

    default Questionnaire get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("questionnaire"));
    }

    /** In the audiences’ order. */
    default List<Questionnaire> of(TwinningId twinning) {
        return findByTwinningId(twinning.value()).stream()
                .sorted(Comparator.comparing(Questionnaire::audience))
                .toList();
    }
}

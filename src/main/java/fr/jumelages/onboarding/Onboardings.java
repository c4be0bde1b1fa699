package fr.jumelages.onboarding;

import fr.jumelages.casefile.TwinningId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Onboardings extends Repository<Onboarding, UUID> {

    Optional<Onboarding> findById(UUID twinning);

    /** The four steps run side by side: whichever comes first makes the row, the others find it. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into onboarding (twinning_id, version) values (:twinning, 0) on conflict do nothing")
    void begin(UUID twinning);

    default Onboarding of(TwinningId twinning) {
        begin(twinning.value());
        return findById(twinning.value()).orElseThrow();
    }
}

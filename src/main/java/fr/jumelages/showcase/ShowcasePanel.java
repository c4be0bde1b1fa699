package fr.jumelages.showcase;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a project to the facility’s page, for who looks after it. */
@Component
@Order
class ShowcasePanel implements CasePanel {

    @Override
    public Optional<Content> of(CaseReading reading) {
        UUID facility = reading.twinning().facilityId();
        boolean keeps = reading.reader().has(Role.DIRECTOR) || reading.isOfCoordinator();
        return facility == null || !keeps
                ? Optional.empty()
                : Optional.of(new Content("showcase/panel", "page", facility));
    }
}

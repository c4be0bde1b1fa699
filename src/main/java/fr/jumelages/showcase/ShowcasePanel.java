package fr.jumelages.showcase;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.TwinningSummary;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a project to the facility’s page, for who looks after it. */
@Component
@Order
class ShowcasePanel implements CasePanel {

    @Override
    public Optional<Content> of(TwinningSummary twinning, Person reader) {
        UUID facility = twinning.facilityId();
        boolean keeps = reader.has(Role.DIRECTOR) || reader.coordinates(twinning.departement());
        return facility == null || !keeps
                ? Optional.empty()
                : Optional.of(new Content("showcase/panel", "page", facility));
    }
}

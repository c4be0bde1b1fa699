package fr.jumelages.framing;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a case what its sides have written and agreed so far. */
@Component
@Order(30)
class FramingPanel implements CasePanel {

    private final FramingReading framings;

    FramingPanel(FramingReading framings) {
        this.framings = framings;
    }

    @Override
    public Optional<Content> of(CaseReading reading) {
        return framings.of(reading.twinning(), LocaleContextHolder.getLocale())
                .filter(view -> !view.sections().isEmpty())
                .map(view -> new Content("framing/panel", "framing", view));
    }
}

package fr.jumelages.registration;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.shared.PageLanguage;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A facility sends its registration. */
@Service
@Transactional
public class Registration {

    private final RegistrationRequests requests;
    private final Casefile casefile;
    private final RegistrationProcess process;
    private final Clock clock;

    Registration(RegistrationRequests requests, Casefile casefile, RegistrationProcess process, Clock clock) {
        this.requests = requests;
        this.casefile = casefile;
        this.process = process;
        this.clock = clock;
    }

    /** Opens the case and starts its process, which writes to the director. @return the project’s reference */
    public String submit(RegistrationContent content) {
        Locale language = PageLanguage.current();
        var twinning = casefile.open(Opening.registration(content.facility().name(), content.departement()));
        requests.saveAndFlush(
                new RegistrationRequest(twinning.id(), twinning.reference(), content, language, clock.instant()));
        process.submitted(twinning.id(), twinning.reference());
        return twinning.reference();
    }
}

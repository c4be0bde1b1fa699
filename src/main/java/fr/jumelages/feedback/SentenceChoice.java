package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which sentences stand in a shared synthesis: its referent’s choice, also of those that came late. */
@Service
@Transactional
public class SentenceChoice {

    private final CaseAccess access;
    private final Casefile casefile;
    private final SharedReport report;
    private final Verbatims verbatims;

    SentenceChoice(CaseAccess access, Casefile casefile, SharedReport report, Verbatims verbatims) {
        this.access = access;
        this.casefile = casefile;
        this.report = report;
        this.verbatims = verbatims;
    }

    /** All of them for the project’s referent, none for anybody else. */
    @Transactional(readOnly = true)
    public List<Verbatim> of(String reference, Person reader) {
        TwinningSummary project = access.open(reference, reader);
        boolean reads = casefile.members(project.id()).stream()
                .anyMatch(member ->
                        member.role() == Role.REFERENT && member.person().id().equals(reader.id()));
        return reads ? verbatims.of(project.id()) : List.of();
    }

    /** @throws fr.jumelages.shared.NotFound for who is not a referent of the project, and before the synthesis is shared */
    public void hide(String reference, Collection<UUID> hidden, Person referent) {
        TwinningSummary project = access.openAs(reference, referent, Role.REFERENT);
        report.shared(project);
        verbatims.hide(project.id(), hidden);
    }
}

package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.PaperFact.PaperAdded;
import fr.jumelages.casefile.PaperFact.PaperRemoved;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents that people add to a case themselves: PDF only, because pictures come in by the gallery, which asks for the
 * image rights. The same title for the same readers again is another version.
 */
@Service
@Transactional
public class Papers {

    private static final int MOST = 60;

    private final Uploads uploads;
    private final Documents documents;
    private final CaseRoles roles;
    private final ApplicationEventPublisher facts;

    Papers(Uploads uploads, Documents documents, CaseRoles roles, ApplicationEventPublisher facts) {
        this.uploads = uploads;
        this.documents = documents;
        this.roles = roles;
        this.facts = facts;
    }

    /** @param title as its readers will call it */
    public record NewPaper(String title, Readership audience, String fileName, byte[] content) {}

    /** Whom somebody can add a document for: nobody adds what they could not read. */
    @Transactional(readOnly = true)
    public Set<Readership> audiences(TwinningSummary twinning, Person person) {
        return Readership.of(roles.of(twinning, person));
    }

    /** @throws Refusal {@code paper.full}, {@code paper.pdfOnly}, and as {@link Uploads#store} */
    public void add(TwinningSummary twinning, NewPaper paper, Person by) {
        if (!audiences(twinning, by).contains(paper.audience())) {
            throw new NotFound("documents for " + paper.audience());
        }
        if (documents.papers(twinning.id()) >= MOST) {
            throw new Refusal("paper.full", MOST);
        }
        NewDocument file = uploads.paper(paper.fileName(), paper.content());
        String series = paper.title().toLowerCase(Locale.ROOT) + "/" + paper.audience();
        documents.addPaper(twinning.id(), paper.title(), file, paper.audience(), series, by.id());
        if (paper.audience() == Readership.EVERYBODY) {
            facts.publishEvent(new PaperAdded(twinning.id(), paper.title()));
        }
    }

    /** For good, by who added it or the coordination. @throws NotFound for anybody else, and what is no such document */
    public void remove(TwinningSummary twinning, DocumentId id, Person by) {
        boolean coordinates = by.coordinates(twinning.departement());
        DocumentEntry gone = documents
                .removePaper(twinning.id(), id, coordinates ? null : by.id())
                .orElseThrow(() -> new NotFound("document " + id));
        if (gone.audience() == Readership.EVERYBODY) {
            facts.publishEvent(new PaperRemoved(twinning.id(), gone.title()));
        }
    }
}

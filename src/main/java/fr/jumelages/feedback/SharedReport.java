package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shared synthesis for everybody who carried the project and for its coordinators. Before it is shared there is none. */
@Service
@Transactional(readOnly = true)
public class SharedReport {

    private final CaseAccess access;
    private final Feedbacks feedbacks;
    private final ReportPages pages;
    private final Comments comments;

    SharedReport(CaseAccess access, Feedbacks feedbacks, ReportPages pages, Comments comments) {
        this.access = access;
        this.feedbacks = feedbacks;
        this.pages = pages;
        this.comments = comments;
    }

    /** @param paper the report as a document of the case */
    public record Shown(ReportPages.Content report, DocumentId paper, List<Comments.Comment> comments) {}

    /** @throws NotFound for who may not open the project, and before it is shared */
    public Shown read(String reference, Person reader, Locale locale) {
        Feedback feedback = shared(access.open(reference, reader));
        return new Shown(pages.of(feedback, locale), feedback.report().orElseThrow(), comments.of(feedback.twinning()));
    }

    /** @throws NotFound before it is shared */
    Feedback shared(TwinningSummary project) {
        return feedbacks
                .findById(project.id().value())
                .filter(Feedback::isShared)
                .orElseThrow(() -> new NotFound("report of " + project.reference()));
    }
}

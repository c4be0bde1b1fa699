package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.feedback.FeedbackFact.SynthesisCommented;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shared synthesis for everybody who carried the project and for its coordinators, and what they say to it. Before it
 * is shared there is none.
 */
@Service
@Transactional
public class SharedReport {

    public static final int MOST_WORDS = 2000;

    private final CaseAccess access;
    private final Casefile casefile;
    private final Feedbacks feedbacks;
    private final ReportPages pages;
    private final Comments comments;
    private final Announcer announcer;

    SharedReport(
            CaseAccess access,
            Casefile casefile,
            Feedbacks feedbacks,
            ReportPages pages,
            Comments comments,
            Announcer announcer) {
        this.access = access;
        this.casefile = casefile;
        this.feedbacks = feedbacks;
        this.pages = pages;
        this.comments = comments;
        this.announcer = announcer;
    }

    /** @param paper the report as a document of the case */
    public record Shown(ReportPages.Content report, DocumentId paper, List<Comments.Comment> comments) {}

    /** @throws NotFound for who may not open the project, and before it is shared */
    @Transactional(readOnly = true)
    public Shown read(String reference, Person reader, Locale locale) {
        Feedback feedback = shared(access.open(reference, reader));
        return new Shown(pages.of(feedback, locale), feedback.report().orElseThrow(), comments.of(feedback.twinning()));
    }

    /**
     * @param receipt of the page: sent twice it stands once
     * @param reread whether its author insists that nobody is named
     * @throws Refusal {@code feedback.commentEmpty}, {@code feedback.commentTooLong}, {@code feedback.commentDoubt}
     */
    public void comment(String reference, String words, boolean reread, UUID receipt, Person author) {
        TwinningSummary project = access.open(reference, author);
        shared(project);
        if (words.isBlank()) {
            throw new Refusal("feedback.commentEmpty");
        }
        if (words.length() > MOST_WORDS) {
            throw new Refusal("feedback.commentTooLong", MOST_WORDS);
        }
        if (!reread && PersonalDetails.suspectedIn(words)) {
            throw new Refusal("feedback.commentDoubt");
        }
        if (comments.add(project.id(), receipt, author, role(project, author), words.strip(), announcer.now())) {
            announcer.tell(new SynthesisCommented(project.id()));
        }
    }

    private Feedback shared(TwinningSummary project) {
        return feedbacks
                .findById(project.id().value())
                .filter(Feedback::isShared)
                .orElseThrow(() -> new NotFound("report of " + project.reference()));
    }

    /** Whoever is no member coordinates. */
    private Role role(TwinningSummary project, Person author) {
        return casefile.members(project.id()).stream()
                .filter(member -> member.person().id().equals(author.id()))
                .map(Member::role)
                .findFirst()
                .orElse(Role.COORDINATOR);
    }
}

package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.feedback.FeedbackFact.SynthesisCommented;
import fr.jumelages.shared.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What its readers say to a shared synthesis. */
@Service
@Transactional
public class Conversation {

    private static final int MOST_WORDS = 2000;

    private final CaseAccess access;
    private final Casefile casefile;
    private final SharedReport report;
    private final Comments comments;
    private final Announcer announcer;

    Conversation(CaseAccess access, Casefile casefile, SharedReport report, Comments comments, Announcer announcer) {
        this.access = access;
        this.casefile = casefile;
        this.report = report;
        this.comments = comments;
        this.announcer = announcer;
    }

    /**
     * @param receipt of the page: sent twice it stands once
     * @param reread whether its author insists that nobody is named
     * @throws fr.jumelages.shared.NotFound for who may not read the synthesis
     * @throws Refusal {@code feedback.commentEmpty}, {@code feedback.commentTooLong}, {@code feedback.commentDoubt}
     */
    public void comment(String reference, String words, boolean reread, UUID receipt, Person author) {
        TwinningSummary project = access.open(reference, author);
        report.shared(project);
        judge(words, reread);
        if (comments.add(project.id(), receipt, author, role(project, author), words.strip(), announcer.now())) {
            announcer.tell(new SynthesisCommented(project.id()));
        }
    }

    private static void judge(String words, boolean reread) {
        if (words.isBlank()) {
            throw new Refusal("feedback.commentEmpty");
        }
        if (words.length() > MOST_WORDS) {
            throw new Refusal("feedback.commentTooLong", MOST_WORDS);
        }
        if (!reread && PersonalDetails.suspectedIn(words)) {
            throw new Refusal("feedback.commentDoubt");
        }
    }

    /** Whoever is no member coordinates. */
    private Role role(TwinningSummary project, Person author) {
        return casefile.members(project.id()).stream()
                .filter(member -> member.isActedBy(author.id()))
                .map(Member::role)
                .findFirst()
                .orElse(Role.COORDINATOR);
    }
}

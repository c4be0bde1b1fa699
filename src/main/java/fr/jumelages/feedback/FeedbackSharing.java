package fr.jumelages.feedback;

import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.feedback.FeedbackFact.FeedbackShared;
import fr.jumelages.feedback.FeedbackFact.FeedbackUpdated;
import fr.jumelages.mail.Attachment;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the synthesis to everybody who carried the project, and to the programme. */
@Service
@Transactional
public class FeedbackSharing {

    private final Feedbacks feedbacks;
    private final FeedbackReport report;
    private final Documents documents;
    private final Announcer announcer;

    FeedbackSharing(Feedbacks feedbacks, FeedbackReport report, Documents documents, Announcer announcer) {
        this.feedbacks = feedbacks;
        this.report = report;
        this.documents = documents;
        this.announcer = announcer;
    }

    /** Safe to repeat: what was shared is not shared again. */
    public void share(TwinningId twinning) {
        Feedback feedback = feedbacks.get(twinning);
        if (feedback.isShared()) {
            return;
        }
        if (feedback.report().isPresent()) {
            shareAgain(twinning);
            return;
        }
        Attachment paper = print(feedback);
        announcer.tell(new FeedbackShared(twinning));
        announcer.writeToAll(twinning, "feedback.shared", "", paper);
    }

    /** With further answers in it; the first report stays among the documents. */
    void shareAgain(TwinningId twinning) {
        Attachment paper = print(feedbacks.get(twinning));
        announcer.tell(new FeedbackUpdated(twinning));
        announcer.writeToAll(twinning, "feedback.updated", announcer.now().toString(), paper);
    }

    private Attachment print(Feedback feedback) {
        NewDocument file = report.print(feedback, Locale.FRENCH);
        feedback.shared(documents.add(feedback.twinning(), file, null), announcer.now());
        return new Attachment(file.fileName(), file.contentType(), file.content());
    }
}

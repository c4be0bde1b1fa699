package fr.jumelages.casefile.web;

import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.AnswerSection;
import fr.jumelages.workflow.DeployedForms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a case has gathered: its timeline, documents, and the answers by stage, read with the labels of their time. */
@Component
class CaseRecord {

    private final Timeline timeline;
    private final Documents documents;
    private final Submissions submissions;
    private final DeployedForms forms;

    CaseRecord(Timeline timeline, Documents documents, Submissions submissions, DeployedForms forms) {
        this.timeline = timeline;
        this.documents = documents;
        this.submissions = submissions;
        this.forms = forms;
    }

    /** An answered form as the page shows it. */
    record Answered(String formId, Instant at, List<AnswerSection> sections) {}

    Map<String, Object> of(TwinningId twinning) {
        Map<Stage, List<Answered>> answers = submissions.of(twinning).stream()
                .collect(Collectors.groupingBy(
                        Submission::stage, TreeMap::new, Collectors.mapping(this::answered, Collectors.toList())));
        return Map.of(
                "timeline", timeline.of(twinning), "documents", documents.of(twinning), "answersByStage", answers);
    }

    private Answered answered(Submission submission) {
        var schema = forms.schema(submission.formVersion(), submission.formId());
        var sections = schema.sections(submission.answers(), Map.of(), LocaleContextHolder.getLocale());
        return new Answered(submission.formId(), submission.at(), sections);
    }
}

package fr.jumelages.casefile.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.Readership;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.casefile.TimelineWords;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.AnswerSection;
import fr.jumelages.workflow.DeployedForms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a case has gathered: its timeline, documents, and the answers by stage, read with the labels of their time. */
@Component
class CaseRecord {

    /** Lines of the timeline on the page of a case; the others are a page of their own. */
    private static final int NEWEST = 30;

    private final Timeline timeline;
    private final TimelineWords words;
    private final Documents documents;
    private final Submissions submissions;
    private final DeployedForms forms;

    CaseRecord(
            Timeline timeline, TimelineWords words, Documents documents, Submissions submissions, DeployedForms forms) {
        this.timeline = timeline;
        this.words = words;
        this.documents = documents;
        this.submissions = submissions;
        this.forms = forms;
    }

    /** An answered form as the page shows it. */
    record Answered(String formId, Instant at, List<AnswerSection> sections) {}

    /** A form that was answered again: the latest answer, and under it those before, newest first. */
    record Versions(Answered latest, List<Answered> earlier) {}

    private record Step(String form, UUID subject, AccountId by) {}

    Map<String, Object> of(TwinningId twinning, Set<Readership> readable) {
        return Map.of(
                "timeline",
                story(twinning),
                "documents",
                DocumentVersions.of(documents.of(twinning, readable)),
                "answersByStage",
                answers(twinning));
    }

    Map<Stage, List<Versions>> answers(TwinningId twinning) {
        return submissions.of(twinning).stream()
                .collect(Collectors.groupingBy(
                        Submission::stage,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), this::versions)));
    }

    private List<TimelineEntry> story(TwinningId twinning) {
        List<TimelineEntry> newest =
                timeline.of(twinning).stream().limit(NEWEST).toList();
        return printed(newest, LocaleContextHolder.getLocale());
    }

    List<TimelineEntry> printed(List<TimelineEntry> lines, Locale locale) {
        return lines.stream().map(entry -> words.printed(entry, locale)).toList();
    }

    /** Approvals are given by several people in turn: each stays an answer of its own. */
    private List<Versions> versions(List<Submission> ofStage) {
        Map<Step, List<Submission>> steps = ofStage.stream()
                .collect(Collectors.groupingBy(
                        given -> new Step(given.formId(), given.subject(), given.by()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return steps.values().stream().map(this::folded).toList();
    }

    private Versions folded(List<Submission> oldestFirst) {
        List<Answered> newestFirst = new ArrayList<>();
        oldestFirst.forEach(given -> newestFirst.add(0, answered(given)));
        return new Versions(newestFirst.get(0), newestFirst.subList(1, newestFirst.size()));
    }

    private Answered answered(Submission submission) {
        var schema = forms.schema(submission.formVersion(), submission.formId());
        var sections = schema.sections(submission.answers(), Map.of(), LocaleContextHolder.getLocale());
        return new Answered(submission.formId(), submission.at(), sections);
    }
}

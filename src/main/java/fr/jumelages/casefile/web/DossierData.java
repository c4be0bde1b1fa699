package fr.jumelages.casefile.web;

import fr.jumelages.casefile.CasePart;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.DocumentEntry;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.casefile.TwinningSummary;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A whole case as data, in plain values: texts, numbers, moments in ISO 8601. Its shape is promised in {@code docs/export.md}. */
@Component
class DossierData {

    static final int FORMAT = 1;

    private final Casefile casefile;
    private final Submissions submissions;
    private final DossierContent content;
    private final List<CasePart> parts;
    private final Clock clock;

    DossierData(Casefile casefile, Submissions submissions, DossierContent content, List<CasePart> parts, Clock clock) {
        this.casefile = casefile;
        this.submissions = submissions;
        this.content = content;
        this.parts = parts;
        this.clock = clock;
    }

    /** @param files in the order in which they are packed */
    Map<String, Object> of(TwinningSummary twinning, List<DocumentEntry> files) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("format", FORMAT);
        data.put("exportedAt", clock.instant().toString());
        data.put("project", project(twinning));
        data.put(
                "members",
                casefile.members(twinning.id()).stream()
                        .map(DossierData::member)
                        .toList());
        data.put(
                "submissions",
                submissions.of(twinning.id()).stream()
                        .map(DossierData::submission)
                        .toList());
        data.put(
                "timeline",
                content.lines(twinning.id()).stream().map(DossierData::line).toList());
        data.put(
                "documents",
                IntStream.range(0, files.size())
                        .mapToObj(at -> document(at, files.get(at)))
                        .toList());
        parts.forEach(part -> data.put(
                part.name(),
                part.of(twinning.id()).stream().map(DossierData::entry).toList()));
        return data;
    }

    private static Map<String, Object> project(TwinningSummary twinning) {
        return fields(
                "reference", twinning.reference(),
                "facility", twinning.facilityName(),
                "school", twinning.schoolName(),
                "departement", twinning.departement(),
                "stage", twinning.stage(),
                "stageSince", twinning.stageSince(),
                "status", twinning.status(),
                "statusSince", twinning.statusSince(),
                "openedAt", twinning.openedAt(),
                "cancellationReason", twinning.cancellationReason());
    }

    private static Map<String, Object> member(Member member) {
        return fields(
                "name", member.person().name(),
                "email", member.person().email().value(),
                "role", member.role());
    }

    private static Map<String, Object> submission(Submission given) {
        Map<String, Object> fields = fields(
                "form", given.formId(), "stage", given.stage(), "at", given.at(), "formVersion", given.formVersion());
        fields.put("answers", given.answers().toMap());
        return fields;
    }

    private static Map<String, Object> line(TimelineEntry line) {
        Map<String, Object> fields = fields("at", line.at(), "kind", line.kind(), "actor", line.actor());
        fields.put("args", line.args());
        return fields;
    }

    private static Map<String, Object> document(int at, DocumentEntry file) {
        return fields(
                "path", DossierArchive.name(at, file),
                "title", file.title(),
                "contentType", file.contentType(),
                "addedAt", file.addedAt());
    }

    private static Map<String, Object> entry(CasePart.Entry entry) {
        return fields(
                "at", entry.at(),
                "by", entry.by(),
                "title", entry.title(),
                "text", entry.text(),
                "answer", entry.answer(),
                "answeredBy", entry.answeredBy());
    }

    /** Names and values in turn; everything as text, what is unknown as null. */
    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            fields.put((String) namesAndValues[i], value == null ? null : value.toString());
        }
        return fields;
    }
}

package fr.jumelages.unblocking;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.tasklist.OpenWork;
import fr.jumelages.tasklist.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is stuck, with whom, since when, how often they were reminded, and what the members did last. */
@Component
class StuckStory {

    private static final int LAST = 4;

    private final OpenWork work;
    private final Casefile casefile;
    private final Timeline timeline;
    private final UnblockingWords words;

    StuckStory(OpenWork work, Casefile casefile, Timeline timeline, UnblockingWords words) {
        this.work = work;
        this.casefile = casefile;
        this.timeline = timeline;
        this.words = words;
    }

    /** @param step null when the stage as a whole is stuck; @param rows label and value pairs; @param people to be reached */
    record Told(WorkItem step, List<Map.Entry<String, String>> rows, List<Member> people, List<String> last) {

        /** Those who are waited for come first. */
        public List<Member> waitedFor() {
            return people.stream()
                    .filter(member -> step == null || member.role() == step.role())
                    .toList();
        }
    }

    /** @param unblocking null when nobody knows it any more */
    Told of(TwinningSummary project, Unblocking unblocking) {
        WorkItem step = unblocking == null || !unblocking.isAboutStep()
                ? null
                : work.find(project.id(), unblocking.taskId()).orElse(null);
        List<String> last = timeline.of(project.id()).stream()
                .filter(entry -> entry.actor() != null)
                .limit(LAST)
                .map(words::line)
                .toList();
        return new Told(step, step == null ? stage(project) : step(step), casefile.members(project.id()), last);
    }

    private List<Map.Entry<String, String>> step(WorkItem step) {
        List<Map.Entry<String, String>> rows = new ArrayList<>();
        rows.add(row("what", words.text(step.nameKey())));
        rows.add(row("since", words.dates().since(step.createdAt())));
        rows.add(row(
                "due", words.dates().until(step.dueAt()) + " (" + words.dates().day(step.dueAt()) + ")"));
        rows.add(row(
                "reminders",
                words.text("unblocking.told.reminded", step.reminded().sent())));
        return rows;
    }

    private List<Map.Entry<String, String>> stage(TwinningSummary project) {
        return List.of(
                row("what", words.text("unblocking.told.stage", words.text("site.stage." + project.stage()))),
                row("since", words.dates().since(project.stageSince())));
    }

    private Map.Entry<String, String> row(String key, String value) {
        return Map.entry(words.text("unblocking.told." + key), value);
    }
}

package fr.jumelages.unblocking;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.forms.Option;
import fr.jumelages.tasklist.StepMaterial;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the coordinator what is stuck and since when, and offers what the project’s state allows. */
@Component
class UnblockingMaterial implements StepMaterial {

    static final String FORM = "unblock-step";
    static final String SOMEBODY_NEW = "NEW";
    static final String NOBODY = "NOBODY";

    private final Unblockings unblockings;
    private final StuckStory story;
    private final Casefile casefile;
    private final UnblockingWords words;

    UnblockingMaterial(Unblockings unblockings, StuckStory story, Casefile casefile, UnblockingWords words) {
        this.unblockings = unblockings;
        this.story = story;
        this.casefile = casefile;
        this.words = words;
    }

    @Override
    public Set<String> forms() {
        return Set.of(FORM);
    }

    /** @param subject the unblocking; when nobody knows it, only what concerns the whole project is offered */
    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        TwinningSummary project = casefile.get(twinning);
        Unblocking unblocking = subject == null
                ? null
                : unblockings.find(new UnblockingId(subject)).orElse(null);
        var told = story.of(project, unblocking);
        Role doer = told.step() == null ? null : told.step().role();
        List<Option> members = told.people().stream()
                .filter(member -> member.role() == doer)
                .map(UnblockingMaterial::option)
                .toList();
        return Map.of(
                CONTEXT,
                new Content("unblocking/told", "told", told),
                "outcomes",
                outcomes(project, doer),
                "doers",
                plus(members, SOMEBODY_NEW),
                "leavers",
                plus(members, NOBODY));
    }

    private List<Option> outcomes(TwinningSummary project, Role doer) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.LATER)
                .filter(outcome -> outcome != Outcome.REASSIGN || isMembers(doer))
                .filter(outcome -> outcome.intervention() == null
                        || outcome.intervention().allowed(project.status(), Role.COORDINATOR))
                .map(outcome -> new Option(outcome.name(), words.text("unblocking.outcome." + outcome)))
                .toList();
    }

    private static boolean isMembers(Role doer) {
        return doer == Role.DIRECTOR || doer == Role.REFERENT || doer == Role.TEACHER;
    }

    private List<Option> plus(List<Option> members, String other) {
        return Stream.concat(members.stream(), Stream.of(new Option(other, words.text("unblocking.doer." + other))))
                .toList();
    }

    private static Option option(Member member) {
        return new Option(member.person().id().toString(), member.person().name());
    }
}

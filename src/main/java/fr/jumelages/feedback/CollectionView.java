package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaires as those see them who carry the project; for anybody else there are none. */
@Service
@Transactional(readOnly = true)
public class CollectionView {

    private final Casefile casefile;
    private final Questionnaires questionnaires;
    private final CollectionLines lines;
    private final LateAnswers late;
    private final Clock clock;

    CollectionView(
            Casefile casefile, Questionnaires questionnaires, CollectionLines lines, LateAnswers late, Clock clock) {
        this.casefile = casefile;
        this.questionnaires = questionnaires;
        this.lines = lines;
        this.late = late;
        this.clock = clock;
    }

    /**
     * @param answers of people so far, {@code inGroups} those who raised a hand, {@code repeated} those on a device that
     *     had answered before; @param group whether the reader may enter a group’s hands
     */
    public record Line(
            Audience audience, String address, QrCode code, int answers, int inGroups, int repeated, boolean group) {}

    /**
     * @param until when the collection ends by itself, null before the last meeting
     * @param canClose whether the reader is the director and the collection still runs
     * @param canReopen whether the reader may let late answers in
     */
    public record Shown(
            TwinningSummary twinning,
            boolean open,
            Instant until,
            boolean canClose,
            boolean canReopen,
            List<Line> lines) {

        public int answers() {
            return lines.stream().mapToInt(Line::answers).sum();
        }
    }

    /** @throws NotFound when the person is no member, or nothing was opened yet */
    public Shown of(String reference, Person reader) {
        TwinningSummary twinning =
                casefile.byReference(reference).orElseThrow(() -> new NotFound("twinning " + reference));
        List<Role> roles = roles(twinning, reader);
        List<Questionnaire> opened = questionnaires.of(twinning.id());
        if (roles.isEmpty() || opened.isEmpty()) {
            throw new NotFound("feedback of " + reference);
        }
        boolean open = opened.stream().anyMatch(one -> one.isOpen(clock.instant()));
        Instant until = opened.get(0).expiresAt();
        boolean directs = roles.contains(Role.DIRECTOR);
        return new Shown(
                twinning,
                open,
                until,
                directs && open && until != null,
                directs && !open && late.possible(twinning.id()),
                lines.of(twinning.id(), opened, roles));
    }

    private List<Role> roles(TwinningSummary twinning, Person reader) {
        return casefile.members(twinning.id()).stream()
                .filter(member -> member.isActedBy(reader.id()))
                .map(Member::role)
                .toList();
    }
}

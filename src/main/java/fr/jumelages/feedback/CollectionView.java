package fr.jumelages.feedback;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaires as those see them who carry the project; for anybody else there are none. */
@Service
@Transactional(readOnly = true)
public class CollectionView {

    private final CaseAccess access;
    private final Questionnaires questionnaires;
    private final QuestionnaireLinks links;
    private final AnswerCounts counts;
    private final Casefile casefile;
    private final Clock clock;

    CollectionView(
            CaseAccess access,
            Questionnaires questionnaires,
            QuestionnaireLinks links,
            AnswerCounts counts,
            Casefile casefile,
            Clock clock) {
        this.access = access;
        this.questionnaires = questionnaires;
        this.links = links;
        this.counts = counts;
        this.casefile = casefile;
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
     */
    public record Shown(TwinningSummary twinning, boolean open, Instant until, boolean canClose, List<Line> lines) {

        public int answers() {
            return lines.stream().mapToInt(Line::answers).sum();
        }
    }

    /** @throws NotFound when the person is no member, or nothing was opened yet */
    public Shown of(String reference, Person reader) {
        TwinningSummary twinning = access.openAsMember(reference, reader);
        List<Questionnaire> opened = questionnaires.of(twinning.id());
        if (opened.isEmpty()) {
            throw new NotFound("feedback of " + reference);
        }
        boolean open = opened.stream().anyMatch(one -> one.isOpen(clock.instant()));
        Instant until = opened.get(0).expiresAt();
        List<Role> roles = roles(twinning, reader);
        boolean canClose = open && until != null && roles.contains(Role.DIRECTOR);
        return new Shown(twinning, open, until, canClose, lines(twinning, opened, roles));
    }

    private List<Line> lines(TwinningSummary twinning, List<Questionnaire> opened, List<Role> roles) {
        Map<Audience, AnswerCounts.Count> given = counts.of(twinning.id());
        Map<Audience, String> addresses =
                opened.stream().collect(Collectors.toMap(Questionnaire::audience, one -> links.address(one.id())));
        return opened.stream()
                .map(Questionnaire::audience)
                .map(audience -> line(audience, addresses.get(audience), given.get(audience), roles))
                .toList();
    }

    private static Line line(Audience audience, String address, AnswerCounts.Count count, List<Role> roles) {
        return new Line(
                audience,
                address,
                QrCode.of(address),
                count.people(),
                count.inGroups(),
                count.repeated(),
                roles.stream().anyMatch(role -> GroupEntry.asks(audience, role)));
    }

    private List<Role> roles(TwinningSummary twinning, Person reader) {
        return casefile.members(twinning.id()).stream()
                .filter(member -> member.person().id().equals(reader.id()))
                .map(Member::role)
                .toList();
    }
}

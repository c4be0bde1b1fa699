package fr.jumelages.framing;

import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Answers;
import fr.jumelages.framing.FramingFact.DatesChosen;
import fr.jumelages.framing.FramingFact.SlotsComputed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When both sides could meet, and when they will. */
@Service
@Transactional
public class MeetingDates {

    private final Framings framings;
    private final Submissions submissions;
    private final PlacesOfTwinnings places;
    private final ApplicationEventPublisher facts;
    private final FramingSettings settings;
    private final Clock clock;

    MeetingDates(
            Framings framings,
            Submissions submissions,
            PlacesOfTwinnings places,
            ApplicationEventPublisher facts,
            FramingSettings settings,
            Clock clock) {
        this.framings = framings;
        this.submissions = submissions;
        this.places = places;
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Offers none when the two calendars never meet: the sides then agree on a date by themselves. */
    public void computeSlots(TwinningId twinning) {
        Framing framing = framings.get(twinning);
        Places where = places.of(twinning);
        LocalDate today = where.atFacility(clock.instant()).toLocalDate();
        Proposal proposal = framing.proposal().orElseThrow();
        ClassDescription school = framing.classDescription().orElseThrow();
        List<Instant> slots = new CommonSlots(where, Habits.of(proposal, school, settings))
                .find(proposal.availability(), school.availability(), today);
        framing.offer(slots);
        facts.publishEvent(new SlotsComputed(twinning, slots.size()));
    }

    /**
     * @throws fr.jumelages.shared.Refusal {@code framing.noDate}, {@code framing.slotGone}, and for the dates typed by
     *     the person {@code framing.datePast}, {@code framing.datePublicHoliday}, {@code framing.dateSchoolHoliday}
     */
    public void choose(TwinningId twinning, SubmissionId submission) {
        Answers answers = submissions.get(submission).answers();
        Places where = places.of(twinning);
        List<Instant> fromSlots = answers.choices("chosenSlots").stream()
                .map(slot -> where.moment(LocalDateTime.parse(slot)))
                .toList();
        Stream<Instant> others = answers.rows("otherDates").stream()
                .map(row -> row.dateTime("startsAt"))
                .map(start -> checked(where, start));
        Schedule schedule = new Schedule(
                Stream.concat(fromSlots.stream(), others).toList(),
                answers.integer("durationMinutes"),
                answers.text("messageToTeacher"),
                Optional.ofNullable(answers.text("rhythm"))
                        .map(HybridRhythm::valueOf)
                        .orElse(null));
        framings.get(twinning).choose(fromSlots, schedule);
        facts.publishEvent(new DatesChosen(twinning, schedule.dates().size()));
    }

    private Instant checked(Places where, LocalDateTime start) {
        where.check(start, clock.instant());
        return where.moment(start);
    }
}

package fr.jumelages.feedback;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.feedback.FeedbackFact.FeedbackCompiled;
import fr.jumelages.shared.SchoolYear;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds what a project’s people said to what the programme knows, each time it is counted anew in place of before. */
@Component
class Satisfaction {

    private final JdbcClient db;
    private final Voices voices;
    private final Clock clock;

    Satisfaction(JdbcClient db, Voices voices, Clock clock) {
        this.db = db;
        this.voices = voices;
        this.clock = clock;
    }

    private record Entry(Audience audience, String question, int people, List<Integer> grades) {}

    @EventListener
    void count(FeedbackCompiled compiled) {
        TwinningId twinning = compiled.twinning();
        int year = yearOf(twinning);
        db.sql("delete from satisfaction where twinning_id = ?")
                .param(twinning.value())
                .update();
        entries(voices.of(twinning)).forEach(entry -> insert(twinning, year, entry));
    }

    /** A late answer counts for the year of the others. */
    private int yearOf(TwinningId twinning) {
        return db.sql("select min(school_year) from satisfaction where twinning_id = ?")
                .param(twinning.value())
                .query(Integer.class)
                .optional()
                .orElseGet(() -> SchoolYear.of(clock.instant()));
    }

    private static Stream<Entry> entries(Voices.Heard heard) {
        return Arrays.stream(Audience.values()).flatMap(audience -> entries(audience, heard));
    }

    private static Stream<Entry> entries(Audience audience, Voices.Heard heard) {
        List<Response> single = heard.single().stream()
                .filter(response -> response.audience() == audience)
                .toList();
        List<ShowOfHands> groups = heard.groups().stream()
                .filter(hands -> hands.audience() == audience)
                .toList();
        int people =
                single.size() + groups.stream().mapToInt(ShowOfHands::people).sum();
        return people == 0
                ? Stream.empty()
                : Response.QUESTIONS.stream()
                        .map(question -> new Entry(
                                audience,
                                question,
                                people,
                                AudienceFigures.grades(question, single, groups).distribution()));
    }

    private void insert(TwinningId twinning, int year, Entry entry) {
        db.sql("insert into satisfaction select ?, ?, t.departement, coalesce(t.facility_kind, 'ANY'),"
                        + " coalesce(t.school_level, 'ANY'), coalesce(t.meeting_mode, 'ANY'), ?, ?, ?, ?, ?"
                        + " from twinning_traits(?) t")
                .param(twinning.value())
                .param(year)
                .param(entry.audience().name())
                .param(entry.question())
                .param(entry.people() < AudienceFigures.SMALLEST_GROUP)
                .param(entry.people())
                .param(entry.grades().toArray(Integer[]::new))
                .param(twinning.value())
                .update();
    }
}

package fr.jumelages.feedback;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.mail.Attachment;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened: to the timeline, to the members, to the coordinators. */
@Component
class Announcer {

    private final Casefile casefile;
    private final Accounts accounts;
    private final Outbox outbox;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Announcer(Casefile casefile, Accounts accounts, Outbox outbox, ApplicationEventPublisher facts, Clock clock) {
        this.casefile = casefile;
        this.accounts = accounts;
        this.outbox = outbox;
        this.facts = facts;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void tell(TimelineFact fact) {
        facts.publishEvent(fact);
    }

    /**
     * @param key of a notice whose arguments are the reader’s name and the project; @param page behind the project’s
     *     address; @param round tells a letter from an earlier one of the same key
     */
    void writeToMembers(TwinningId twinning, String key, String page, String round) {
        TwinningSummary project = casefile.get(twinning);
        outbox.enqueueAll(members(twinning)
                .map(person -> letter(project, key, page, person)
                        .dedup(key + ":" + round + ":" + twinning + ":" + person.id()))
                .toList());
    }

    /** As it stands at half time, to those who can still ask. @param answers so far; @param round as above */
    void writeHalfTime(TwinningId twinning, int answers, String round) {
        TwinningSummary project = casefile.get(twinning);
        outbox.enqueueAll(casefile.members(twinning).stream()
                .filter(member -> member.role() == Role.REFERENT || member.role() == Role.TEACHER)
                .map(Member::person)
                .distinct()
                .map(person -> Letter.notice(
                                person.email(),
                                "feedback.halfTime",
                                "/projets/" + project.reference() + "/questionnaires",
                                person.name(),
                                project.title(),
                                answers)
                        .about(twinning.value())
                        .dedup("feedback.halfTime:" + round + ":" + twinning + ":" + person.id()))
                .toList());
    }

    /** To the directors. @param until the day on which their title ends, as the letter says it */
    void writeRenewal(TwinningId twinning, LocalDate until) {
        TwinningSummary project = casefile.get(twinning);
        String path = "/projets/" + project.reference() + "/ambassadeur";
        outbox.enqueueAll(casefile.members(twinning).stream()
                .filter(member -> member.role() == Role.DIRECTOR)
                .map(Member::person)
                .map(person -> Letter.notice(
                                person.email(), "feedback.renewal", path, person.name(), project.facilityName(), until)
                        .about(twinning.value())
                        .dedup("feedback.renewal:" + twinning + ":" + until + ":" + person.id()))
                .toList());
    }

    /** @param round tells a letter from an earlier one of the same key; empty for the first */
    void writeToAll(TwinningId twinning, String key, String round, Attachment file) {
        TwinningSummary project = casefile.get(twinning);
        outbox.enqueueAll(Stream.concat(members(twinning), accounts.coordinatorsOf(project.departement()).stream())
                .distinct()
                .map(person -> letter(project, key, "/bilan", person)
                        .attach(file)
                        .dedup(key + round + ":" + twinning + ":" + person.id()))
                .toList());
    }

    /** @param words of a person, set apart as theirs; may be null */
    void writeTo(Person person, TwinningId twinning, String key, String path, String words) {
        TwinningSummary project = casefile.get(twinning);
        outbox.enqueue(Letter.notice(person.email(), key, path, person.name(), project.title())
                .quoting(words)
                .about(twinning.value())
                .dedup(key + ":" + twinning + ":" + person.id()));
    }

    private Stream<Person> members(TwinningId twinning) {
        return casefile.members(twinning).stream().map(Member::person).distinct();
    }

    private static Letter letter(TwinningSummary project, String key, String page, Person person) {
        String path = "/projets/" + project.reference() + page;
        return Letter.notice(person.email(), key, path, person.name(), project.title())
                .about(project.id().value());
    }
}

package fr.jumelages.privacy;

import fr.jumelages.accounts.AccountChanged;
import fr.jumelages.accounts.AccountChanged.Change;
import fr.jumelages.accounts.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is kept about one person, as they may take it with them: JSON, a list for each kind of data. */
@Service
public class HeldData {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("account", """
                select name, email, roles, national, departements, locale, zone_id, invited_at, last_sign_in
                from account where id = :me""");
        KINDS.put("projects", """
                select t.reference, t.facility_name as facility, t.school_name as school, m.role, m.since, t.status
                from member m join twinning t on t.id = m.twinning_id where m.account_id = :me order by m.since""");
        KINDS.put("actions", """
                select t.reference, e.at, e.kind, e.args as details
                from timeline_entry e join twinning t on t.id = e.twinning_id where e.actor_id = :me order by e.at""");
        KINDS.put("answers", """
                select t.reference, s.submitted_at, s.form_id as form, s.answers
                from submission s join twinning t on t.id = s.twinning_id
                where s.submitted_by = :me and s.twinning_id = any(cases_of_person(:me, :email)) order by s.submitted_at""");
        KINDS.put("seen", """
                select t.reference, a.day, a.kind from audit_entry a left join twinning t on t.id = a.twinning_id
                where a.actor_id = :me order by a.at""");
        KINDS.put("notes", """
                select t.reference, n.written_at, n.words from note n join twinning t on t.id = n.twinning_id
                where n.author_id = :me and n.twinning_id = any(cases_of_person(:me, :email)) order by n.written_at""");
        KINDS.put("savedViews", "select name, address from saved_view where account_id = :me order by name");
        KINDS.put("registrations", """
                select reference, status, submitted_at, content from registration_request where director_email = :email""");
        KINDS.put("requests", """
                select f.name as facility, r.status, r.asked_at, r.answered_at, r.ask, r.call_phone
                from contact_request r join facility f on f.id = r.facility_id
                where r.teacher_email = :email or r.account_id = :me order by r.asked_at""");
        KINDS.put("letters", """
                select coalesce(model ->> 'key', 'mail.' || template) as letter, status, created_at, sent_at
                from outbox where recipient = :email order by created_at""");
        KINDS.put(
                "letterChoices",
                "select kind, choice, chosen_at from mail_choice where address = :email order by kind");
        KINDS.put("absences", """
                select first_day, last_day, account_id = :me as own from absence
                where account_id = :me or substitute_id = :me order by first_day""");
        KINDS.put(
                "drafts", "select typed, begun_at, saved_at from task_draft where account_id = :me order by begun_at");
        KINDS.put("remindersPutOff", "select until, asked_at from snooze where account_id = :me order by until");
        KINDS.put("calendarFeed", "select since from calendar_feed where account_id = :me");
    }

    private final JdbcClient db;
    private final ApplicationEventPublisher facts;

    HeldData(JdbcClient db, ApplicationEventPublisher facts) {
        this.db = db;
        this.facts = facts;
    }

    /** @return JSON, indented */
    @Transactional
    public String copyFor(Person person) {
        facts.publishEvent(AccountChanged.of(person.id(), Change.COPIED));
        String kinds = String.join(
                ",",
                KINDS.entrySet().stream()
                        .map(kind -> "'%s', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (%s) x)"
                                .formatted(kind.getKey(), kind.getValue()))
                        .toList());
        return db.sql("select jsonb_pretty(jsonb_build_object(" + kinds + "))")
                .param("me", person.id().value())
                .param("email", person.email().value())
                .query(String.class)
                .single();
    }
}

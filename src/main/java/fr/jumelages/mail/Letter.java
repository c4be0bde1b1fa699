package fr.jumelages.mail;

import fr.jumelages.shared.EmailAddress;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A letter to one person, still unprinted: its words come from the bundles in the reader’s language when it leaves.
 *
 * @param locale of who has no account; whoever has one reads the language of their account
 * @param template {@code templates/mail/<template>.html} and its twin {@code .txt}; subject in {@code mail.<template>.subject}
 * @param model what the template shows: texts, numbers, flags, lists and maps of them, and {@link InWords}; a text that is an ISO date
 *     ({@code 2026-12-04}) among the arguments of a notice is printed in words
 * @param dedupKey a second letter with the same key is silently not sent, whoever asks
 * @param expiresAt when the letter is no longer worth sending, or null
 * @param projects ids of the cases that the letter is about: there its delivery is shown
 */
public record Letter(
        EmailAddress to,
        Locale locale,
        String template,
        Map<String, Object> model,
        String dedupKey,
        Lane lane,
        Instant expiresAt,
        List<Attachment> attachments,
        Set<UUID> projects) {

    /** The key in the model that holds the bundle prefix of a notice, for example {@code mail.contact.declined}. */
    static final String KEY = "key";

    /** Set apart as the words of a person. */
    public static final String QUOTE = "quote";

    public Letter {
        model = Map.copyOf(model);
        attachments = List.copyOf(attachments);
        projects = Set.copyOf(projects);
    }

    /** Starts a letter in French, in the {@link Lane#NORMAL} lane, without deduplication. */
    public static Letter to(EmailAddress recipient) {
        String onlyOnce = "letter:" + UUID.randomUUID();
        return new Letter(
                recipient, Locale.FRENCH, "notice", Map.of(), onlyOnce, Lane.NORMAL, null, List.of(), Set.of());
    }

    /**
     * The usual letter: a greeting-free text and one button. Its words are in the sender’s bundle under
     * {@code mail.<key>.subject}, {@code .intro}, optionally {@code .more}, {@code .action} (the button’s label) and
     * {@code .reason} (why the person gets this mail); all may use the arguments as {0}, {1}…
     *
     * @param path the button’s target below the site’s base address, starting with a slash, or null for no button
     */
    public static Letter notice(EmailAddress recipient, String key, String path, Object... args) {
        List<Object> texts = Stream.of(args).map(Letter::plain).toList();
        Letter letter = to(recipient).with(KEY, "mail." + key).with("args", texts);
        return path == null ? letter : letter.with("path", path);
    }

    public Letter template(String name) {
        return new Letter(to, locale, name, model, dedupKey, lane, expiresAt, attachments, projects);
    }

    public Letter with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(model);
        more.put(name, plain(value));
        return new Letter(to, locale, template, more, dedupKey, lane, expiresAt, attachments, projects);
    }

    MailKind kind() {
        return MailKind.of(template, model);
    }

    /** Words of a person, shown set apart as theirs: never part of a sentence of ours. */
    public Letter quoting(String words) {
        return words == null || words.isBlank() ? this : with(QUOTE, words.strip());
    }

    public Letter dedup(String key) {
        return new Letter(to, locale, template, model, key, lane, expiresAt, attachments, projects);
    }

    public Letter in(Locale language) {
        return new Letter(to, language, template, model, dedupKey, lane, expiresAt, attachments, projects);
    }

    public Letter lane(Lane other) {
        return new Letter(to, locale, template, model, dedupKey, other, expiresAt, attachments, projects);
    }

    public Letter expiring(Instant at) {
        return new Letter(to, locale, template, model, dedupKey, lane, at, attachments, projects);
    }

    public Letter attach(Attachment file) {
        List<Attachment> more =
                Stream.concat(attachments.stream(), Stream.of(file)).toList();
        return new Letter(to, locale, template, model, dedupKey, lane, expiresAt, more, projects);
    }

    /** Told on the case’s page too: queued, sent or refused. @param project the id of a case; null changes nothing */
    public Letter about(UUID project) {
        if (project == null) {
            return this;
        }
        Set<UUID> more = new HashSet<>(projects);
        more.add(project);
        return new Letter(to, locale, template, model, dedupKey, lane, expiresAt, attachments, more);
    }

    /** A notice about a case reaches whoever stands in for its reader; doors and digests are the reader’s own. */
    boolean concernsStandIns() {
        return template.equals("notice") && !projects.isEmpty();
    }

    /** Without dates for the calendar, which nobody would take out of the stand-in’s again. */
    Letter forStandIn() {
        List<Attachment> papers = attachments.stream()
                .filter(file -> !file.contentType().startsWith("text/calendar"))
                .toList();
        return new Letter(to, locale, template, model, dedupKey, lane, expiresAt, papers, projects);
    }

    static Object plain(Object value) {
        boolean keeps = value instanceof Number
                || value instanceof Boolean
                || value instanceof List<?>
                || value instanceof Map<?, ?>;
        return keeps ? value : String.valueOf(value);
    }
}

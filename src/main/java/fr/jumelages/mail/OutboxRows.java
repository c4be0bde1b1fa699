package fr.jumelages.mail;

import fr.jumelages.shared.EmailAddress;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox table from the side of those who write letters and look after them; the delivery uses {@link Claims}. */
@Repository
class OutboxRows {

    /** Whoever stands in for a reader gets a copy, unless the same letter is written to them anyway. */
    private static final String INSERT = """
            with asked as (
                select * from unnest(:ids::uuid[], :copies::uuid[], :lanes::text[], :keys::text[], :recipients::text[],
                            :locales::text[], :templates::text[], :models::text[], :expiries::timestamptz[], :kinds::text[])
                     as l (id, copy, lane, dedup_key, recipient, locale, template, model, expires_at, kind)
            ), reader as (
                select * from asked
                union all
                select l.copy, null, l.lane, l.dedup_key || ':' || s.address, s.address, l.locale, l.template,
                       (l.model::jsonb || jsonb_build_object('insteadOf', s.absent))::text, l.expires_at, l.kind
                from asked l, lateral stand_in_reader(l.recipient, :now) s
                where l.copy is not null and not exists (
                    select 1 from asked own
                    where own.recipient = s.address and own.model::jsonb = replace(l.model, s.absent, s.name)::jsonb)
            ), letter as (
                insert into outbox (id, lane, dedup_key, recipient, locale, template, model, status, next_at, message_id,
                                    created_at, expires_at)
                select l.id, l.lane, l.dedup_key, l.recipient, coalesce(reader_language(l.recipient), l.locale), l.template,
                       l.model::jsonb, 'QUEUED', :now, '<' || l.id || '@' || :host || '>', :now, l.expires_at
                from reader l
                where not exists (select 1 from mail_choice c
                                  where c.address = l.recipient and c.kind = l.kind and c.choice = 'NONE')
                on conflict (dedup_key) do nothing
                returning id
            ), about as (
                insert into outbox_project
                select p.project_id, letter.id from letter
                join unnest(:letters::uuid[], :projects::uuid[]) as p (letter, project_id) on p.letter = letter.id
            )
            select id from letter""";

    private final JdbcClient jdbc;
    private final LetterModel models;
    private final SiteAddress site;

    OutboxRows(JdbcClient jdbc, LetterModel models, SiteAddress site) {
        this.jdbc = jdbc;
        this.models = models;
        this.site = site;
    }

    /** One statement for all, and one more for each file. */
    void insert(List<Letter> letters, Instant now) {
        Map<UUID, Letter> byId = new LinkedHashMap<>();
        letters.forEach(letter -> byId.put(UUID.randomUUID(), letter));
        Map<UUID, Letter> copies = new LinkedHashMap<>();
        List<UUID> copyIds =
                letters.stream().map(letter -> copy(letter, copies)).toList();
        Map<UUID, Letter> all = new HashMap<>(byId);
        all.putAll(copies);
        List<About> abouts = all.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().projects().stream().map(project -> new About(entry.getKey(), project)))
                .toList();
        jdbc.sql(INSERT)
                .param("now", Timestamp.from(now))
                .param("host", site.host())
                .param("ids", byId.keySet().toArray(UUID[]::new))
                .param("copies", copyIds.toArray(UUID[]::new))
                .param("lanes", column(letters, letter -> letter.lane().name(), String[]::new))
                .param("keys", column(letters, Letter::dedupKey, String[]::new))
                .param("recipients", column(letters, letter -> letter.to().value(), String[]::new))
                .param("locales", column(letters, letter -> letter.locale().toLanguageTag(), String[]::new))
                .param("templates", column(letters, Letter::template, String[]::new))
                .param("models", column(letters, letter -> models.write(letter.model()), String[]::new))
                .param("expiries", column(letters, OutboxRows::expiry, Timestamp[]::new))
                .param("kinds", column(letters, letter -> letter.kind().name(), String[]::new))
                .param("letters", column(abouts, About::letter, UUID[]::new))
                .param("projects", column(abouts, About::project, UUID[]::new))
                .query(UUID.class)
                .list()
                .forEach(id -> attach(id, all.get(id).attachments()));
    }

    /** @return null for what is nobody else’s business */
    private static UUID copy(Letter letter, Map<UUID, Letter> copies) {
        UUID id = letter.concernsStandIns() ? UUID.randomUUID() : null;
        if (id != null) {
            copies.put(id, letter.forStandIn());
        }
        return id;
    }

    private record About(UUID letter, UUID project) {}

    private static Timestamp expiry(Letter letter) {
        return letter.expiresAt() == null ? null : Timestamp.from(letter.expiresAt());
    }

    private static <T, C> C[] column(List<T> rows, Function<T, C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    void remove(Collection<String> dedupKeys) {
        jdbc.sql("delete from outbox where dedup_key = any(:keys)")
                .param("keys", dedupKeys.toArray(String[]::new))
                .update();
    }

    private void attach(UUID id, List<Attachment> files) {
        for (int position = 0; position < files.size(); position++) {
            Attachment file = files.get(position);
            jdbc.sql("insert into outbox_attachment values (?, ?, ?, ?, ?)")
                    .params(id, position, file.fileName(), file.contentType(), file.content())
                    .update();
        }
    }

    boolean revive(UUID id, EmailAddress to, Instant now) {
        return jdbc.sql(
                                "update outbox set status = 'QUEUED', attempts = 0, next_at = ?, recipient = ?, last_error = null"
                                        + " where id = ? and status = 'DEAD' and lane = 'NORMAL'")
                        .params(Timestamp.from(now), to.value(), id)
                        .update()
                == 1;
    }
}

package fr.jumelages.gallery;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.gallery.GalleryFact.AlbumClosed;
import fr.jumelages.gallery.GalleryFact.AlbumOpened;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SecretToken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses of a project’s album. Each is told once, ends by itself and can be closed before; only its hash
 * is kept.
 */
@Service
@Transactional
public class AlbumLinks {

    /** Addresses that are open at once in a project. */
    static final int MOST = 10;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final JdbcClient db;
    private final AlbumTerms terms;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AlbumLinks(JdbcClient db, AlbumTerms terms, ApplicationEventPublisher facts, Clock clock) {
        this.db = db;
        this.terms = terms;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param closedAt null while nobody closed it; @param ended whether it opens nothing any more */
    public record Link(UUID id, String label, Instant createdAt, Instant expiresAt, Instant closedAt, boolean ended) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Link> of(TwinningId twinning) {
        Instant now = clock.instant();
        return db.sql("select id, label, created_at, expires_at, closed_at from album_link where twinning_id = ?"
                        + " order by created_at desc limit 30")
                .param(twinning.value())
                .query((row, n) -> {
                    Instant expires =
                            row.getObject("expires_at", OffsetDateTime.class).toInstant();
                    OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
                    return new Link(
                            row.getObject("id", UUID.class),
                            row.getString("label"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            expires,
                            closed == null ? null : closed.toInstant(),
                            closed != null || !expires.isAfter(now));
                })
                .list();
    }

    /**
     * Opens until the end of the day, in Paris, that many days from now.
     *
     * @throws Refusal {@code gallery.linkDays}, {@code gallery.tooManyLinks}
     */
    public SecretToken open(TwinningId twinning, String label, int days, AccountId by) {
        if (days < 1 || days > terms.mostDays()) {
            throw new Refusal("gallery.linkDays", terms.mostDays());
        }
        if (of(twinning).stream().filter(link -> !link.ended()).count() >= MOST) {
            throw new Refusal("gallery.tooManyLinks", MOST);
        }
        LocalDate last = LocalDate.ofInstant(clock.instant(), PARIS).plusDays(days);
        SecretToken token = SecretToken.random();
        db.sql("insert into album_link (id, twinning_id, token_hash, label, created_by, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        twinning.value(),
                        token.hash(),
                        label,
                        by.value(),
                        now(),
                        last.plusDays(1).atStartOfDay(PARIS).toOffsetDateTime())
                .update();
        facts.publishEvent(new AlbumOpened(twinning, FIGURES.format(last)));
        return token;
    }

    /** From now on it opens nothing. Closing twice does nothing more. @throws NotFound when it is another project’s */
    public void close(TwinningId twinning, UUID link) {
        boolean known = of(twinning).stream().anyMatch(one -> one.id().equals(link));
        if (!known) {
            throw new NotFound("album link " + link);
        }
        int closed = db.sql("update album_link set closed_at = ? where id = ? and twinning_id = ?"
                        + " and closed_at is null and expires_at > ?")
                .params(now(), link, twinning.value(), now())
                .update();
        if (closed > 0) {
            facts.publishEvent(new AlbumClosed(twinning));
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}

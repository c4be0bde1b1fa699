package fr.jumelages.meeting.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.casefile.CalendarFiles;
import fr.jumelages.meeting.CalendarFeeds;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** A person’s meetings for calendars that read by themselves, without a session: the address is the key. */
@Controller
class CalendarFeedController {

    /** Calendars ask every few hours; a phone, a tablet and a desk leave room. */
    private static final RateLimit READINGS = new RateLimit("agenda", 60, Duration.ofHours(1));

    /** Whoever tries addresses from one place soon has to stop. */
    private static final RateLimit MISSES = new RateLimit("agenda-misses", 60, Duration.ofHours(1));

    private final CalendarFeeds feeds;
    private final RateLimits limits;

    CalendarFeedController(CalendarFeeds feeds, RateLimits limits) {
        this.feeds = feeds;
        this.limits = limits;
    }

    @GetMapping("/agenda/{token}.ics")
    ResponseEntity<byte[]> read(
            @PathVariable String token, WebRequest request, HttpServletRequest client, Locale locale) {
        AccountId person = owner(token, client);
        limits.consume(READINGS, token);
        CalendarFeeds.Feed feed = feeds.of(person, locale);
        String tag = "W/\"" + feed.version() + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(MediaType.parseMediaType(CalendarFiles.PUBLISHED_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"rencontres.ics\"")
                .body(feed.content());
    }

    private AccountId owner(String token, HttpServletRequest client) {
        try {
            return feeds.owner(new SecretToken(token));
        } catch (NotFound unknown) {
            limits.consume(MISSES, client.getRemoteAddr());
            throw unknown;
        }
    }
}

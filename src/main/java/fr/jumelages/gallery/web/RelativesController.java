package fr.jumelages.gallery.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.gallery.RelativesAlbum;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The album for whoever has its address: no account, nothing to remember, nothing remembered of them. */
@Controller
class RelativesController {

    /** A family opens it together; a school’s evening too. */
    private static final RateLimit OPENINGS = new RateLimit("album", 600, Duration.ofHours(1));

    private static final RateLimit MISSES = new RateLimit("album-misses", 60, Duration.ofMinutes(10));

    private final RelativesAlbum album;
    private final RateLimits limits;

    RelativesController(RelativesAlbum album, RateLimits limits) {
        this.album = album;
        this.limits = limits;
    }

    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping("/album/{token}")
    ModelAndView show(@PathVariable String token, HttpServletRequest request) {
        SecretToken secret = countingMisses(request, () -> new SecretToken(token));
        RelativesAlbum.Cover cover = countingMisses(request, () -> album.cover(secret));
        limits.consume(OPENINGS, token);
        if (!cover.open()) {
            ModelAndView gone = new ModelAndView("gallery/album-gone");
            gone.setStatus(HttpStatus.GONE);
            return gone;
        }
        return new ModelAndView("gallery/album")
                .addObject("token", token)
                .addObject("cover", cover)
                .addObject("pictures", album.pictures(secret));
    }

    /** @param petite asks for the small one */
    @GetMapping("/album/{token}/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> picture(
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestParam(required = false) String petite,
            HttpServletRequest request) {
        byte[] content = countingMisses(
                request,
                () -> album.content(new SecretToken(token), new DocumentId(id), petite != null)
                        .orElseThrow(() -> new NotFound("picture of an album")));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    /** Whoever tries addresses from one place soon has to stop. */
    private <T> T countingMisses(HttpServletRequest request, Supplier<T> look) {
        try {
            return look.get();
        } catch (NotFound miss) {
            limits.consume(MISSES, request.getRemoteAddr());
            throw miss;
        }
    }
}

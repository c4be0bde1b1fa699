package fr.jumelages.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the site lives, as configured in {@code app.base-url}: links never follow a request’s Host header. */
@Component
public class SiteAddress {

    private final URI base;

    SiteAddress(@Value("${app.base-url}") URI base) {
        if (base.getHost() == null) {
            throw new IllegalStateException("app.base-url must be a whole address such as https://jumelages.example");
        }
        this.base = base;
    }

    /** @param path starts with a slash */
    public String link(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this site: " + path);
        }
        return base.toString().replaceFirst("/+$", "") + path;
    }

    public String host() {
        return base.getHost();
    }

    /** Whether people reach the site by https, so that cookies can insist on it. */
    public boolean secure() {
        return "https".equals(base.getScheme());
    }
}

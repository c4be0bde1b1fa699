package fr.jumelages.gallery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long relatives may see photos by one address: a policy of the programme. */
@Component
public class AlbumTerms {

    private static final int USUAL_DAYS = 30;

    private final int mostDays;

    AlbumTerms(@Value("${app.album.most-days}") int mostDays) {
        if (mostDays < 1) {
            throw new IllegalArgumentException("app.album.most-days is a number of days, not " + mostDays);
        }
        this.mostDays = mostDays;
    }

    public int mostDays() {
        return mostDays;
    }

    /** What is proposed. */
    public int usualDays() {
        return Math.min(USUAL_DAYS, mostDays);
    }
}

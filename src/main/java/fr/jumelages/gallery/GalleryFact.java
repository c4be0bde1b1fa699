package fr.jumelages.gallery;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What happens to the pictures of a project. */
public sealed interface GalleryFact extends TimelineFact {

    /** Of a meeting; those that follow are not told one by one. */
    record FirstPhotoAdded(TwinningId twinning) implements GalleryFact {}

    record PhotosRemoved(TwinningId twinning, int count) implements GalleryFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(count));
        }
    }

    /** @param until the last day, as people read it */
    record AlbumOpened(TwinningId twinning, String until) implements GalleryFact {
        @Override
        public List<String> args() {
            return List.of(until);
        }
    }

    record AlbumClosed(TwinningId twinning) implements GalleryFact {}
}

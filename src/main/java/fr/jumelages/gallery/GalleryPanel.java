package fr.jumelages.gallery;

import fr.jumelages.casefile.CasePanel;
import fr.jumelages.casefile.CaseReading;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from a project to its pictures, once there are some. */
@Component
class GalleryPanel implements CasePanel {

    private final Album album;

    GalleryPanel(Album album) {
        this.album = album;
    }

    record Shown(String reference, Album.Count count) {}

    @Override
    public Optional<Content> of(CaseReading reading) {
        Album.Count count = album.count(reading.twinning().id());
        return count.pictures() == 0
                ? Optional.empty()
                : Optional.of(new Content(
                        "gallery/panel",
                        "pictures",
                        new Shown(reading.twinning().reference(), count)));
    }
}

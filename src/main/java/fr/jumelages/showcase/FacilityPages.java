package fr.jumelages.showcase;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Uploads;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.Facility;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityPhotos;
import fr.jumelages.directory.FacilityPhotos.NewPhoto;
import fr.jumelages.directory.FacilityPhotos.Photo;
import fr.jumelages.directory.FacilityStandings;
import fr.jumelages.directory.Showcase;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the keepers of a facility’s page do with it. Every method ends in {@link fr.jumelages.shared.NotFound} for anybody
 * who is neither a director of one of its projects nor a coordinator of its territory.
 */
@Service
@Transactional
public class FacilityPages {

    private final Keepers keepers;
    private final Directory directory;
    private final FacilityPhotos photos;
    private final FacilityStandings standings;
    private final Uploads uploads;

    FacilityPages(
            Keepers keepers, Directory directory, FacilityPhotos photos, FacilityStandings standings, Uploads uploads) {
        this.keepers = keepers;
        this.directory = directory;
        this.photos = photos;
        this.standings = standings;
        this.uploads = uploads;
    }

    /** @param capacity projects at a time; @param openFrom seen from the school year under way */
    public record Kept(Facility facility, int capacity, OpenFrom openFrom, List<Photo> photos) {}

    @Transactional(readOnly = true)
    public Kept open(FacilityId id, Person person) {
        Facility facility = keepers.open(id, person);
        var outlook = standings.of(id);
        boolean later = outlook.openFrom() != null && outlook.openFrom() > standings.schoolYear();
        return new Kept(facility, outlook.capacity(), later ? OpenFrom.NEXT_YEAR : OpenFrom.NOW, photos.of(id));
    }

    public void tell(FacilityId id, Person person, Showcase showcase, int capacity, OpenFrom openFrom) {
        keepers.open(id, person);
        Integer year = openFrom == OpenFrom.NEXT_YEAR ? standings.schoolYear() + 1 : null;
        directory.present(id, showcase, capacity, year);
    }

    /**
     * Waits for a coordinator’s look from now on. No transaction while the picture is drawn, which takes its time.
     *
     * @throws fr.jumelages.shared.Refusal {@code upload.type}, {@code upload.tooLarge}, {@code upload.broken},
     *     {@code upload.notAPicture}
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void addPhoto(FacilityId id, Person person, String fileName, byte[] content, String description) {
        keepers.open(id, person);
        Uploads.Picture picture = uploads.picture(fileName, content);
        photos.propose(id, new NewPhoto(description, picture.large(), picture.small()));
    }

    public void removePhotos(FacilityId id, Person person) {
        keepers.open(id, person);
        photos.remove(id);
    }

    @Transactional(readOnly = true)
    public byte[] photo(FacilityId id, UUID photo, Person person) {
        keepers.open(id, person);
        return photos.content(id, photo);
    }
}

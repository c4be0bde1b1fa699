package fr.jumelages.showcase;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityPhotos;
import fr.jumelages.directory.FacilityPhotos.Photo;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coordinators look at photos before the public does; the facility’s directors are told what became of theirs. */
@Service
@Transactional
public class PhotoReview {

    private static final int PAGE = 20;

    private final FacilityPhotos photos;
    private final Keepers keepers;
    private final Casefile casefile;
    private final Outbox outbox;

    PhotoReview(FacilityPhotos photos, Keepers keepers, Casefile casefile, Outbox outbox) {
        this.photos = photos;
        this.keepers = keepers;
        this.casefile = casefile;
        this.outbox = outbox;
    }

    /** Those of the person’s territory, longest waiting first; a page of them, since deciding makes room. */
    @Transactional(readOnly = true)
    public List<Photo> waiting(Person person) {
        Collection<String> territory =
                person.territory().national() ? null : person.territory().departements();
        return photos.waiting(territory, PAGE);
    }

    /** @throws fr.jumelages.shared.Refusal {@code photo.gone} when there is nothing to decide any more */
    public void publish(UUID id, Person person) {
        keepers.open(photos.waiting(id).facility(), person);
        Photo photo = photos.publish(id);
        tellDirectors(photo, "showcase.photoPublished", "/etablissements/" + photo.facility(), "");
    }

    /** @param reason which the directors read; @throws fr.jumelages.shared.Refusal {@code photo.gone} */
    public void refuse(UUID id, String reason, Person person) {
        keepers.open(photos.waiting(id).facility(), person);
        Photo photo = photos.refuse(id);
        tellDirectors(photo, "showcase.photoRefused", "/vitrine/" + photo.facility(), reason);
    }

    private void tellDirectors(Photo photo, String key, String path, String words) {
        directors(photo.facility())
                .map(director -> Letter.notice(director.person().email(), key, path, photo.facilityName()))
                .map(letter -> words.isEmpty() ? letter : letter.quoting(words))
                .forEach(letter -> outbox.enqueue(letter.dedup("photo:" + photo.id() + ":" + letter.to())));
    }

    private Stream<Member> directors(FacilityId facility) {
        return casefile.ofFacility(facility.value()).stream()
                .flatMap(project -> casefile.members(project.id()).stream())
                .filter(member -> member.role() == Role.DIRECTOR)
                .distinct();
    }
}

package fr.jumelages.gallery;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.Uploads;
import fr.jumelages.gallery.GalleryFact.FirstPhotoAdded;
import fr.jumelages.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a drawn photo is put, as long as the project has room. */
@Component
class Shelf {

    /** Pictures of a project: some hundred kilobytes each. */
    static final int ROOM = 200;

    private final Documents documents;
    private final JdbcClient db;
    private final ApplicationEventPublisher facts;

    Shelf(Documents documents, JdbcClient db, ApplicationEventPublisher facts) {
        this.documents = documents;
        this.db = db;
        this.facts = facts;
    }

    /** @throws Refusal {@code gallery.full}, with the file’s name and how many there may be */
    @Transactional
    public void put(TwinningId twinning, int meeting, Uploads.Photo photo, boolean blurred, AccountId by) {
        // one at a time for each project, so that two cannot both take the last place
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 140))")
                .param(twinning.toString())
                .query((row, n) -> 1)
                .single();
        if (count(twinning) >= ROOM) {
            throw new Refusal("gallery.full", photo.file().title(), ROOM);
        }
        boolean first = countOf(twinning, meeting) == 0;
        DocumentId id = documents.addPicture(twinning, photo.file(), by);
        db.sql("insert into picture (document_id, twinning_id, meeting_number, blurred, width, height, thumbnail)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        twinning.value(),
                        meeting,
                        blurred,
                        photo.width(),
                        photo.height(),
                        photo.thumbnail())
                .update();
        if (first) {
            facts.publishEvent(new FirstPhotoAdded(twinning));
        }
    }

    /** Hidden ones take room too. */
    private int count(TwinningId twinning) {
        return db.sql("select count(*) from picture where twinning_id = ?")
                .param(twinning.value())
                .query(Integer.class)
                .single();
    }

    private int countOf(TwinningId twinning, int meeting) {
        return db.sql("select count(*) from picture where twinning_id = ? and meeting_number = ?")
                .params(twinning.value(), meeting)
                .query(Integer.class)
                .single();
    }
}

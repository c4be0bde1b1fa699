package fr.jumelages.gallery;

import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.ImageRightWithdrawn;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.gallery.GalleryFact.PhotosRemoved;
import fr.jumelages.shared.Refusal;
import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do with the pictures of their project. Ids of other projects, and of hidden pictures, are ignored. */
@Service
@Transactional
public class PictureChoices {

    public static final int CAPTION_LETTERS = 200;

    private static final String OWN = " where twinning_id = :twinning and document_id = any(:ids)";

    private final JdbcClient db;
    private final Documents documents;
    private final PhotoRules rules;
    private final ApplicationEventPublisher facts;

    PictureChoices(JdbcClient db, Documents documents, PhotoRules rules, ApplicationEventPublisher facts) {
        this.db = db;
        this.documents = documents;
        this.rules = rules;
        this.facts = facts;
    }

    /** @param words blank takes the caption away */
    public void caption(TwinningId twinning, DocumentId picture, String words) {
        db.sql("update picture set caption = nullif(:words, '') where twinning_id = :twinning and document_id = :id")
                .param("words", words.strip())
                .param("twinning", twinning.value())
                .param("id", picture.value())
                .update();
    }

    /** @throws Refusal {@code gallery.sharingMissing} when one of them shows faces while an answer is missing */
    public int share(TwinningId twinning, Collection<DocumentId> pictures) {
        if (rules.gate(twinning).sharingMissing() && showsFaces(twinning, pictures)) {
            throw new Refusal("gallery.sharingMissing");
        }
        return set(twinning, pictures, true);
    }

    public int unshare(TwinningId twinning, Collection<DocumentId> pictures) {
        return set(twinning, pictures, false);
    }

    /** For good: no bytes of them stay. */
    public int remove(TwinningId twinning, Collection<DocumentId> pictures) {
        var own = db.sql("select document_id from picture" + OWN)
                .param("twinning", twinning.value())
                .param("ids", ids(pictures))
                .query((row, n) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
        int removed = documents.remove(twinning, own);
        if (removed > 0) {
            facts.publishEvent(new PhotosRemoved(twinning, removed));
        }
        return removed;
    }

    /** Whoever shows a picture again after a look has not yet chosen it for the relatives again. */
    @EventListener
    void withdrawn(ImageRightWithdrawn fact) {
        db.sql("update picture set shared = false where twinning_id = ? and shared")
                .param(fact.twinning().value())
                .update();
    }

    private boolean showsFaces(TwinningId twinning, Collection<DocumentId> pictures) {
        return db.sql("select exists (select 1 from picture" + OWN + " and not blurred)")
                .param("twinning", twinning.value())
                .param("ids", ids(pictures))
                .query(Boolean.class)
                .single();
    }

    private int set(TwinningId twinning, Collection<DocumentId> pictures, boolean shared) {
        return db.sql("update picture set shared = :shared" + OWN
                        + " and shared <> :shared and exists (select 1 from document d where d.id = document_id"
                        + " and d.visible)")
                .param("shared", shared)
                .param("twinning", twinning.value())
                .param("ids", ids(pictures))
                .update();
    }

    private static UUID[] ids(Collection<DocumentId> pictures) {
        return pictures.stream().map(DocumentId::value).toArray(UUID[]::new);
    }
}

package fr.jumelages.casefile;

import fr.jumelages.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pictures that nobody sees any more since an image right was withdrawn, until somebody who knows the faces has looked:
 * each is shown again or is gone for good.
 */
@Component
public class WithheldPictures {

    private final JdbcClient db;

    WithheldPictures(JdbcClient db) {
        this.db = db;
    }

    /** All pictures of the case, whatever feature brought them, in the transaction of the withdrawal. */
    @EventListener
    void withhold(ImageRightWithdrawn fact) {
        db.sql("update document set visible = false, withheld = true"
                        + " where twinning_id = ? and visible and content_type like 'image/%'")
                .param(fact.twinning().value())
                .update();
    }

    /** Oldest first. */
    public List<DocumentEntry> of(TwinningId twinning) {
        return db.sql("select " + Documents.COLUMNS + " from document"
                        + " where twinning_id = ? and withheld order by added_at")
                .param(twinning.value())
                .query(Documents::entry)
                .list();
    }

    /** @throws NotFound when the case withholds no such picture */
    public NewDocument content(TwinningId twinning, DocumentId id) {
        return db.sql("select title, file_name, content_type, content from document"
                        + " where twinning_id = ? and id = ? and withheld")
                .params(twinning.value(), id.value())
                .query((row, n) ->
                        new NewDocument(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)))
                .optional()
                .orElseThrow(() -> new NotFound("withheld picture " + id));
    }

    /** Nobody who withdrew is on them. Ids of other cases, and of files that are not withheld, are ignored. */
    public void showAgain(TwinningId twinning, Collection<DocumentId> pictures) {
        db.sql("update document set visible = true, withheld = false"
                        + " where twinning_id = ? and withheld and id = any(?)")
                .params(twinning.value(), ids(pictures))
                .update();
    }

    /** For good; lines of other tables that name them go too. */
    public void remove(TwinningId twinning, Collection<DocumentId> pictures) {
        db.sql("delete from document where twinning_id = ? and withheld and id = any(?)")
                .params(twinning.value(), ids(pictures))
                .update();
    }

    private static UUID[] ids(Collection<DocumentId> pictures) {
        return pictures.stream().map(DocumentId::value).toArray(UUID[]::new);
    }
}

package fr.jumelages.meeting;

import fr.jumelages.casefile.DocumentEntry;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.PhotoConsent;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures of a meeting are seen only when nobody’s image right is missing, or their faces can’t be. */
@Component
class Photos {

    private final Documents documents;
    private final PhotoConsent consent;
    private final JdbcClient db;

    Photos(Documents documents, PhotoConsent consent, JdbcClient db) {
        this.documents = documents;
        this.consent = consent;
        this.db = db;
    }

    /** Pictures that were sent with a form and are not shown yet: their titles by their ids. */
    Map<String, String> waiting(TwinningId twinning) {
        return documents.unseen(twinning).stream()
                .filter(file -> file.contentType().startsWith("image/"))
                .collect(Collectors.toMap(file -> file.id().value().toString(), DocumentEntry::title));
    }

    /** @throws Refusal {@code meeting.photosNeedConsent} */
    void keep(Meeting meeting, Answers answers) {
        List<DocumentId> pictures = answers.choices("photos").stream()
                .map(UUID::fromString)
                .map(DocumentId::new)
                .toList();
        if (pictures.isEmpty()) {
            return;
        }
        if (consent.isMissing(meeting.twinning()) && !answers.flag("facesBlurred")) {
            throw new Refusal("meeting.photosNeedConsent");
        }
        documents.show(meeting.twinning(), pictures);
        pictures.forEach(picture -> db.sql("insert into meeting_photo (meeting_id, document_id) values (?, ?)")
                .params(meeting.id().value(), picture.value())
                .update());
    }
}

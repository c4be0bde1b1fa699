package fr.jumelages.gallery;

import fr.jumelages.casefile.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A picture as lists show it, without its bytes.
 *
 * @param meeting its number in the project
 * @param caption null when nobody wrote one
 * @param blurred whether its sender declared that nobody without a yes can be recognised
 * @param shared whether relatives may see it
 * @param width in pixels as {@code height}; null for pictures from before the gallery
 */
public record Picture(
        DocumentId id, int meeting, String caption, boolean blurred, boolean shared, Integer width, Integer height) {

    static final String COLUMNS = "p.document_id, p.meeting_number, p.caption, p.blurred, p.shared, p.width, p.height";

    static Picture of(ResultSet row, int number) throws SQLException {
        return new Picture(
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getInt("meeting_number"),
                row.getString("caption"),
                row.getBoolean("blurred"),
                row.getBoolean("shared"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class));
    }
}

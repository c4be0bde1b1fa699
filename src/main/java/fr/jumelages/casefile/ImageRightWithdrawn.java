package fr.jumelages.casefile;

import java.util.List;

/**
 * Somebody took an image right back. Who shows pictures of the project hides them in the same transaction: counts do not
 * say on which of them the person is. It lies in the case because the stages that count and that show don’t know each
 * other.
 *
 * @param count how many people
 */
public record ImageRightWithdrawn(TwinningId twinning, Pictured whose, PictureUse use, int count)
        implements TimelineFact {

    @Override
    public String kind() {
        return "imageRightWithdrawn." + whose;
    }

    @Override
    public List<String> args() {
        return List.of(String.valueOf(count));
    }
}

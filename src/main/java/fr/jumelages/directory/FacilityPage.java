package fr.jumelages.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Some facilities of a search, in its order. @param next where the following ones begin, or null */
public record FacilityPage(List<FacilityCard> facilities, Cursor next) {

    /**
     * The last row seen: the next page starts after it, however many facilities come and go meanwhile.
     *
     * @param key what orders the rows of the rank: a distance or a name
     */
    public record Cursor(Rank rank, String key, FacilityId id) {

        private static final int ID = 36;

        /** Empty when the text never was a cursor. */
        public static Optional<Cursor> parse(String text) {
            if (text == null || text.length() < ID + 2) {
                return Optional.empty();
            }
            try {
                FacilityId id = new FacilityId(UUID.fromString(text.substring(0, ID)));
                String key = text.substring(ID + 1).replace("\u0000", "");
                return Arrays.stream(Rank.values())
                        .filter(rank -> rank.letter() == text.charAt(ID) && rank.canHave(key))
                        .findFirst()
                        .map(rank -> new Cursor(rank, key, id));
            } catch (IllegalArgumentException notAnId) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return id.toString() + rank.letter() + key;
        }
    }
}

package fr.jumelages.registration;

import fr.jumelages.directory.Finess;
import fr.jumelages.forms.questions.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a director types, segment by segment; each test changes what it is about. */
public final class TypedRegistration {

    private final Map<Segment, Map<String, List<String>>> answers = new LinkedHashMap<>();
    public final String email = "direction-" + UUID.randomUUID() + "@ehpad.example";

    public TypedRegistration() {
        put(Segment.FACILITY, "facilityKind", "EHPAD");
        put(Segment.FACILITY, "facilityName", "Résidence " + email.substring(10, 18));
        put(Segment.FACILITY, "finess", newFiness());
        put(Segment.FACILITY, "siret", "");
        put(Segment.FACILITY, "street", "1 rue des Lilas");
        put(Segment.FACILITY, "postalCode", "35000");
        put(Segment.FACILITY, "town", "Rennes");
        put(Segment.PEOPLE, "directorName", "Claire Morel");
        put(Segment.PEOPLE, "directorEmail", email);
        put(Segment.PEOPLE, "phone", "02 99 00 00 00");
        put(Segment.WISHES, "partner", "SCHOOL");
        put(Segment.WISHES, "types", "IN_PERSON", "HYBRID");
        put(Segment.WISHES, "levels", "PRIMARY", "COLLEGE");
        put(Segment.WISHES, "themes", "MUSIC");
        put(Segment.WISHES, "residents", "12");
        put(Segment.WISHES, "rhythm", "SERIES");
        put(Segment.WISHES, "presentation", "Une maison au milieu d’un grand jardin.");
        put(Segment.MEANS, "slots", "TUESDAY_AFTERNOON");
        put(Segment.MEANS, "equipment", "LARGE_ROOM");
    }

    public TypedRegistration put(Segment segment, String question, String... values) {
        answers.computeIfAbsent(segment, any -> new LinkedHashMap<>()).put(question, List.of(values));
        return this;
    }

    public Map<String, List<String>> of(Segment segment) {
        return answers.get(segment);
    }

    public String facilityName() {
        return of(Segment.FACILITY).get("facilityName").get(0);
    }

    /** As if everything had been typed and sent. */
    public RegistrationContent content() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        answers.values().forEach(all::putAll);
        return RegistrationReader.read(new Typed(all));
    }

    /** A number that nobody has, with a right check digit. */
    private static String newFiness() {
        String stem = "35%06d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000));
        for (int digit = 0; digit < 10; digit++) {
            if (new Finess(stem + digit).checksOut()) {
                return stem + digit;
            }
        }
        throw new AssertionError(stem);
    }
}

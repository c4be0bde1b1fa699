package fr.jumelages.forms;

/** Element ids made from field names: {@code rows[0].time} becomes {@code field-rows-0-time}. */
final class FieldIds {

    private FieldIds() {}

    static String of(String name) {
        return "field-" + name.replaceAll("[^A-Za-z0-9_]+", "-");
    }
}

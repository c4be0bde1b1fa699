package fr.jumelages.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys of the data given to a form that are neither field keys nor {@code valuesKey}s. */
public final class FormData {

    /**
     * Documents that this person may attach: {@code Map<String, String>} from document id to file name. File fields accept
     * no other id.
     */
    public static final String DOCUMENTS = "_documents";

    /** The {@link java.time.ZoneId} of the person, for "not in the past"; Paris when absent. */
    public static final String ZONE = "_zone";

    private FormData() {}

    static Map<String, Object> map(Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> copy.put(String.valueOf(key), item));
        } else if (value instanceof Answers answers) {
            copy.putAll(answers.toMap());
        }
        return copy;
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    static String documentName(Map<String, Object> data, String id) {
        return map(data.get(DOCUMENTS)).getOrDefault(id, id).toString();
    }
}

package fr.jumelages.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code filepicker}. The files themselves are stored by the caller beforehand; the answer is the list of their ids, each
 * of which the data must name under {@link FormData#DOCUMENTS}.
 */
record FileField(FieldTraits traits, String accept, boolean multiple) implements Field {

    /** No field takes more files. */
    static final int MOST = 20;

    static FileField read(Attributes component, Hide hide) {
        Attributes validate = component.object("validate");
        FieldTraits traits = FieldTraits.read(component, validate, hide);
        validate.finish();
        String accept = component.words("accept");
        return new FileField(traits, accept.isEmpty() ? null : accept, component.flag("multiple"));
    }

    @Override
    public Reading read(List<String> typed, Situation situation) {
        Set<String> ids = new LinkedHashSet<>(typed);
        ids.remove("");
        if (ids.isEmpty()) {
            return Reading.empty();
        }
        int most = multiple ? MOST : 1;
        if (ids.size() > most) {
            return Reading.wrong("files", most);
        }
        Map<String, Object> known = FormData.map(situation.data().get(FormData.DOCUMENTS));
        return known.keySet().containsAll(ids) ? Reading.of(List.copyOf(ids)) : Reading.wrong("file");
    }

    @Override
    public List<String> typed(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    @Override
    public List<String> inWords(Object value, Telling telling) {
        return typed(value).stream()
                .map(id -> FormData.documentName(telling.data(), id))
                .toList();
    }

    @Override
    public Control control(List<String> typed, Situation situation) {
        Map<String, Object> known = FormData.map(situation.data().get(FormData.DOCUMENTS));
        List<Control.Choice> kept = typed.stream()
                .distinct()
                .filter(known::containsKey)
                .map(id -> new Control.Choice(id, FormData.documentName(situation.data(), id), true))
                .toList();
        return Control.file(accept, multiple, kept);
    }

    @Override
    public String missing() {
        return "missingFile";
    }
}

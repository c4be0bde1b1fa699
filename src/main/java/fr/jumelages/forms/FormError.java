package fr.jumelages.forms;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.lang.NonNull;

/**
 * What is wrong with one field, said so that it can be mended. Resolve it with {@code messageSource.getMessage(error,
 * locale)}, or in a template with {@code #messages.msgWithParams(error.code, error.arguments)}.
 *
 * @param name the field's name in the page, {@code rows[0].time} inside a dynamic list
 * @param code message key in the bundle {@code forms}
 * @param args the field's label first, then limits
 */
public record FormError(String name, String code, Object... args) implements MessageSourceResolvable {

    /** The id of the field's element in the page, for a link from the summary. */
    public String fieldId() {
        return FieldIds.of(name);
    }

    @Override
    @NonNull
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return args.clone();
    }
}

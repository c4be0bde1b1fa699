package fr.jumelages.forms;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/** {@code textfield} and {@code textarea}. Lengths count UTF-16 units of the text without blanks around, as browsers do. */
record TextField(FieldTraits traits, boolean area, TextRules rules, String preset, Adorners adorners) implements Field {

    /** No text is longer, whatever the schema says. */
    static final int LINE_LIMIT = 1_000;

    static final int AREA_LIMIT = 10_000;

    private static final Set<String> TYPES = Set.of("", "custom", "email", "phone");

    static TextField read(Attributes component, boolean area, Hide hide) {
        Attributes validate = component.object("validate");
        FieldTraits traits = FieldTraits.read(component, validate, hide);
        TextRules rules = TextRules.read(component, validate, area ? AREA_LIMIT : LINE_LIMIT);
        if (area && !rules.type().isEmpty() || !TYPES.contains(rules.type())) {
            throw component.refuse("validate.validationType " + rules.type() + " is not supported");
        }
        validate.finish();
        return new TextField(traits, area, rules, component.words("defaultValue"), Adorners.read(component));
    }

    @Override
    public Reading read(List<String> typed, Situation situation) {
        String text = cleaned(typed);
        if (text.isEmpty()) {
            return Reading.empty();
        }
        return rules.judge(text);
    }

    private String cleaned(List<String> typed) {
        String text =
                Normalizer.normalize(Field.first(typed), Normalizer.Form.NFC).replace("\r\n", "\n");
        return area ? text.replace('\r', '\n') : text.replaceAll("[\\r\\n\\t]", " ");
    }

    @Override
    public List<String> typed(Object value) {
        return List.of(value.toString());
    }

    @Override
    public List<String> initial() {
        return preset.isEmpty() ? List.of() : List.of(preset);
    }

    @Override
    public List<String> inWords(Object value, Telling telling) {
        return List.of(rules.type().equals("phone") ? PhoneText.spaced(value.toString()) : value.toString());
    }

    @Override
    public Control control(List<String> typed, Situation situation) {
        Control control = area ? Control.area(rules.most()) : line();
        return control.between(adorners.before(), adorners.after());
    }

    private Control line() {
        return switch (rules.type()) {
            case "email" -> Control.line("email", null);
            case "phone" -> Control.line("tel", null);
            default -> Control.line("text", null);
        };
    }

    @Override
    public String missing() {
        return "missing";
    }
}

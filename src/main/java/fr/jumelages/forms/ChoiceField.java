package fr.jumelages.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code select}, {@code radio} (one answer), {@code checklist}, {@code taglist} (several). */
record ChoiceField(FieldTraits traits, boolean several, boolean dropDown, Options options, List<String> preset)
        implements Field {

    static ChoiceField read(Attributes component, String type, Hide hide) {
        component.skip("searchable");
        Attributes validate = component.object("validate");
        FieldTraits traits = FieldTraits.read(component, validate, hide);
        validate.finish();
        boolean several = type.equals("checklist") || type.equals("taglist");
        Options options = Options.read(component);
        return new ChoiceField(traits, several, type.equals("select"), options, preset(component, several));
    }

    private static List<String> preset(Attributes component, boolean several) {
        if (!several) {
            String only = component.text("defaultValue");
            return only == null || only.isEmpty() ? List.of() : List.of(only);
        }
        return component.array("defaultValue").stream()
                .map(value -> value.asText())
                .toList();
    }

    @Override
    public Reading read(List<String> typed, Situation situation) {
        Set<String> chosen = new LinkedHashSet<>(typed);
        chosen.remove("");
        if (chosen.isEmpty()) {
            return Reading.empty();
        }
        List<String> offered =
                options.in(situation.data()).stream().map(Option::value).toList();
        if (!several) {
            String only = chosen.iterator().next();
            return offered.contains(only) ? Reading.of(only) : Reading.wrong("choice");
        }
        return offered.containsAll(chosen)
                ? Reading.of(
                        offered.stream().filter(chosen::contains).distinct().toList())
                : Reading.wrong("choice");
    }

    @Override
    public List<String> typed(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    @Override
    public List<String> initial() {
        return preset;
    }

    @Override
    public List<String> inWords(Object value, Telling telling) {
        return typed(value).stream()
                .map(chosen -> options.label(chosen, telling.data()))
                .toList();
    }

    @Override
    public Control control(List<String> typed, Situation situation) {
        List<Control.Choice> choices = options.in(situation.data()).stream()
                .map(option -> new Control.Choice(option.value(), option.label(), typed.contains(option.value())))
                .toList();
        return Control.choices(several ? "checks" : dropDown ? "select" : "radios", choices);
    }

    @Override
    public String missing() {
        return several ? "missingChoices" : "missingChoice";
    }
}

package fr.jumelages.forms;

import java.util.List;

/** {@code checkbox}: yes or no; required means that it must be ticked. */
record CheckboxField(FieldTraits traits, boolean preset) implements Field {

    static CheckboxField read(Attributes component, Hide hide) {
        Attributes validate = component.object("validate");
        FieldTraits traits = FieldTraits.read(component, validate, hide);
        validate.finish();
        return new CheckboxField(traits, component.flag("defaultValue"));
    }

    @Override
    public Reading read(List<String> typed, Situation situation) {
        return Reading.of(ticked(typed));
    }

    @Override
    public Reading check(List<String> typed, Situation situation) {
        return traits.required() && !ticked(typed) ? Reading.wrong(missing()) : read(typed, situation);
    }

    private static boolean ticked(List<String> typed) {
        return typed.contains("true") || typed.contains("on");
    }

    @Override
    public List<String> typed(Object value) {
        return Boolean.parseBoolean(value.toString()) ? List.of("true") : List.of();
    }

    @Override
    public List<String> initial() {
        return preset ? List.of("true") : List.of();
    }

    @Override
    public List<String> inWords(Object value, Telling telling) {
        return List.of(telling.yesOrNo(Boolean.parseBoolean(value.toString())));
    }

    @Override
    public Control control(List<String> typed, Situation situation) {
        return Control.choices("checkbox", List.of(new Control.Choice("true", label(), ticked(typed))));
    }

    @Override
    public String missing() {
        return "missingTick";
    }
}

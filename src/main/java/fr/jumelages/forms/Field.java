package fr.jumelages.forms;

import java.util.List;

/** A component that takes an answer. */
sealed interface Field extends Component
        permits TextField, NumberField, MomentField, ChoiceField, CheckboxField, FileField {

    FieldTraits traits();

    /** Judges what was typed; emptiness is judged by {@link #check}. */
    Reading read(List<String> typed, Situation situation);

    /** What a person would have typed for this value; unusable values give nothing. */
    List<String> typed(Object value);

    /** The text that an untouched field holds. */
    default List<String> initial() {
        return List.of();
    }

    /** Whether it stays where it is when its row changes place with another, as hours of a programme do. */
    default boolean staysInPlace() {
        return false;
    }

    /** The answer in words. */
    List<String> inWords(Object value, Telling telling);

    Control control(List<String> typed, Situation situation);

    /** Message for a required field without an answer. */
    String missing();

    default Reading check(List<String> typed, Situation situation) {
        Reading reading = read(typed, situation);
        return reading.isEmpty() && traits().required() ? Reading.wrong(missing()) : reading;
    }

    default String key() {
        return traits().key();
    }

    default String label() {
        return traits().label();
    }

    @Override
    default String id() {
        return traits().id();
    }

    @Override
    default Hide hide() {
        return traits().hide();
    }

    /** The first text typed, clean of blanks around; empty when there is none. */
    static String first(List<String> typed) {
        return typed.isEmpty() ? "" : typed.get(0).strip();
    }
}

package fr.jumelages.forms;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text areas of a form with what somebody wrote in them, those in rows too. */
public final class FreeTexts {

    private FreeTexts() {}

    /** Labels of the areas whose text passes the test; what the person could not write in is left out. */
    public static List<String> labelsWhere(FormSchema schema, FormInput typed, Predicate<String> test) {
        Stream<String> single = areas(schema, null)
                .filter(area -> written(typed, Scope.TOP, area).anyMatch(test))
                .map(Field::label);
        Stream<String> inRows = schema.lists().stream()
                .flatMap(list -> areas(schema, list.key())
                        .filter(area -> IntStream.range(0, typed.rows(list.key()))
                                .mapToObj(row -> new Scope(list.key(), row))
                                .flatMap(row -> written(typed, row, area))
                                .anyMatch(test))
                        .map(Field::label));
        return Stream.concat(single, inRows).distinct().toList();
    }

    private static Stream<TextField> areas(FormSchema schema, String list) {
        return schema.fields(list)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> field.area()
                        && !field.traits().readonly()
                        && !field.traits().disabled());
    }

    private static Stream<String> written(FormInput typed, Scope scope, TextField area) {
        return typed.typed(scope.name(area.key())).stream();
    }
}

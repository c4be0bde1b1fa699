package fr.jumelages.feedback.programme;

import fr.jumelages.feedback.programme.ProgrammeSatisfaction.Line;
import java.util.List;
import java.util.function.Consumer;

/** Puts the large and the small groups of the same traits together as their rows come by, and passes on what may be told. */
final class Pairs {

    private final Consumer<Line> reader;
    private List<String> traits;
    private Tally large = Tally.nobody();
    private Tally small = Tally.nobody();

    Pairs(Consumer<Line> reader) {
        this.reader = reader;
    }

    void add(List<String> next, boolean isSmall, Tally tally) {
        if (!next.equals(traits)) {
            close();
            traits = next;
            large = Tally.nobody();
            small = Tally.nobody();
        }
        if (isSmall) {
            small = tally;
        } else {
            large = tally;
        }
    }

    void close() {
        Tally together = Tally.of(large, small);
        if (traits != null && together.shown()) {
            reader.accept(new Line(traits, together));
        }
    }
}

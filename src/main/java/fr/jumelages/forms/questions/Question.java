package fr.jumelages.forms.questions;

import fr.jumelages.shared.EmailAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One question of a page. Required unless it says otherwise.
 *
 * @param byRule a rule of the page says when it is needed, so the page doesn’t call it optional
 * @param most longest text, or highest number
 * @param least lowest number
 * @param options possible answers; their words are {@code enum.<optionLabels>.<option>}
 * @param autocomplete HTML autofill token, or null
 */
public record Question(
        String name,
        Kind kind,
        boolean optional,
        boolean byRule,
        int least,
        int most,
        List<String> options,
        String optionLabels,
        String autocomplete) {

    /** How it is asked. */
    public enum Kind {
        TEXT,
        EMAIL,
        PHONE,
        NUMBER,
        LONG_TEXT,
        ONE_OF,
        SEVERAL_OF,
        TICK,
        WEEK
    }

    static final List<String> DAYS = List.of("EVERY_DAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()\\h-]{7,24}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    public static Question text(String name, int longest) {
        return plain(name, Kind.TEXT, longest);
    }

    public static Question longText(String name, int longest) {
        return plain(name, Kind.LONG_TEXT, longest);
    }

    public static Question email(String name) {
        return plain(name, Kind.EMAIL, 254).autocomplete("email");
    }

    public static Question phone(String name) {
        return plain(name, Kind.PHONE, 25).autocomplete("tel");
    }

    public static Question tick(String name) {
        return plain(name, Kind.TICK, 5);
    }

    public static Question number(String name, int least, int most) {
        return new Question(name, Kind.NUMBER, false, false, least, most, List.of(), null, null);
    }

    public static Question oneOf(String name, Class<? extends Enum<?>> type) {
        return choice(name, Kind.ONE_OF, type);
    }

    public static Question severalOf(String name, Class<? extends Enum<?>> type) {
        return choice(name, Kind.SEVERAL_OF, type);
    }

    /**
     * A few rows of the week: which day, from when to when, what then. The options are {@code EVERY_DAY} and the five
     * days first, then those of the type.
     *
     * @param labels where the words of all of them are: {@code enum.<labels>.<option>}
     */
    public static Question week(String name, int most, Class<? extends Enum<?>> type, String labels) {
        Stream<String> whats = Arrays.stream(type.getEnumConstants()).map(Enum::name);
        List<String> options = Stream.concat(DAYS.stream(), whats).toList();
        return new Question(name, Kind.WEEK, false, false, 0, most, options, labels, null);
    }

    public Question orNothing() {
        return new Question(name, kind, true, false, least, most, options, optionLabels, autocomplete);
    }

    public Question neededByRule() {
        return new Question(name, kind, true, true, least, most, options, optionLabels, autocomplete);
    }

    public Question autocomplete(String token) {
        return new Question(name, kind, optional, byRule, least, most, options, optionLabels, token);
    }

    Optional<Problem> problem(Typed typed) {
        boolean several = kind == Kind.SEVERAL_OF || kind == Kind.WEEK;
        boolean answered = several ? !typed.choices(name).isEmpty() : typed.has(name);
        if (!answered) {
            return optional ? Optional.empty() : Optional.of(new Problem(name, "required"));
        }
        return switch (kind) {
            case NUMBER -> numberProblem(typed.text(name));
            case ONE_OF -> unless(options.contains(typed.text(name)), "option");
            case WEEK -> weekProblem(typed.rows(name));
            case SEVERAL_OF -> unless(options.containsAll(typed.choices(name)), "option");
            default -> textProblem(typed.text(name));
        };
    }

    private Optional<Problem> textProblem(String text) {
        if (text.length() > most) {
            return Optional.of(new Problem(name, "tooLong", text.length(), most));
        }
        return switch (kind) {
            case EMAIL -> unless(EmailAddress.isValid(text), "email");
            case PHONE -> unless(PHONE.matcher(text).matches(), "phone");
            case TICK -> unless(text.equals("true"), "required");
            default -> Optional.empty();
        };
    }

    private Optional<Problem> numberProblem(String text) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            return Optional.of(new Problem(name, "number"));
        }
        int number = Integer.parseInt(text);
        return number < least || number > most
                ? Optional.of(new Problem(name, "range", least, most))
                : Optional.empty();
    }

    private Optional<Problem> weekProblem(List<WeekRow> rows) {
        if (rows.size() > most || !rows.stream().allMatch(row -> row.isWhole(options))) {
            return Optional.of(new Problem(name, "week"));
        }
        return unless(rows.stream().allMatch(WeekRow::isInOrder), "weekOrder");
    }

    private Optional<Problem> unless(boolean right, String code) {
        return right ? Optional.empty() : Optional.of(new Problem(name, code));
    }

    private static Question plain(String name, Kind kind, int longest) {
        return new Question(name, kind, false, false, 0, longest, List.of(), null, null);
    }

    private static Question choice(String name, Kind kind, Class<? extends Enum<?>> type) {
        List<String> options =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Question(name, kind, false, false, 0, 0, options, type.getSimpleName(), null);
    }
}

package fr.jumelages.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code number}. Accepts a decimal comma and spaces between thousands, as French people write.
 *
 * @param decimals at most, or null
 * @param increment that the number must be a multiple of, or null
 */
record NumberField(
        FieldTraits traits,
        BigDecimal min,
        BigDecimal max,
        Integer decimals,
        BigDecimal increment,
        BigDecimal preset,
        Adorners adorners)
        implements Field {

    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,9})?");

    static NumberField read(Attributes component, Hide hide) {
        component.skip("serializeToString");
        Attributes validate = component.object("validate");
        FieldTraits traits = FieldTraits.read(component, validate, hide);
        BigDecimal min = validate.number("min");
        BigDecimal max = validate.number("max");
        BigDecimal increment = component.number("increment");
        validate.finish();
        if (min != null && max != null && min.compareTo(max) > 0 || increment != null && increment.signum() <= 0) {
            throw component.refuse("validate.min is above validate.max, or increment is not positive");
        }
        Integer decimals = component.count("decimalDigits");
        BigDecimal preset = component.number("defaultValue");
        return new NumberField(traits, min, max, decimals, increment, preset, Adorners.read(component));
    }

    @Override
    public Reading read(List<String> typed, Situation situation) {
        String text = Field.first(typed).replaceAll("[ \\u00A0\\u202F]", "");
        if (text.isEmpty()) {
            return Reading.empty();
        }
        return WRITTEN.matcher(text).matches() ? judge(plain(text)) : Reading.wrong("number");
    }

    private static BigDecimal plain(String text) {
        BigDecimal number = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private Reading judge(BigDecimal number) {
        if (decimals != null && number.scale() > decimals) {
            return decimals == 0 ? Reading.wrong("whole") : Reading.wrong("decimals", decimals);
        }
        if (min != null && number.compareTo(min) < 0) {
            return Reading.wrong("tooSmall", min);
        }
        if (max != null && number.compareTo(max) > 0) {
            return Reading.wrong("tooLarge", max);
        }
        if (increment != null && number.remainder(increment).signum() != 0) {
            return Reading.wrong("increment", increment);
        }
        return Reading.of(number);
    }

    @Override
    public List<String> typed(Object value) {
        try {
            return List.of(plain(value.toString()).toPlainString().replace('.', ','));
        } catch (NumberFormatException notANumber) {
            return List.of();
        }
    }

    @Override
    public List<String> initial() {
        return preset == null ? List.of() : typed(preset);
    }

    @Override
    public List<String> inWords(Object value, Telling telling) {
        String number = telling.number(new BigDecimal(value.toString()));
        return List.of(adorners.after().isEmpty() ? number : number + "\u00A0" + adorners.after());
    }

    @Override
    public Control control(List<String> typed, Situation situation) {
        boolean whole = decimals != null && decimals == 0 && (min == null || min.signum() >= 0);
        return Control.line("text", whole ? "numeric" : "decimal").between(adorners.before(), adorners.after());
    }

    @Override
    public String missing() {
        return "missingNumber";
    }
}

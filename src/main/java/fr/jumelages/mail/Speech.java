package fr.jumelages.mail;

import fr.jumelages.shared.DateWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Says in one language what a letter tells, see {@link InWords}. */
record Speech(MessageSource messages, Locale locale) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Lists and maps of a model keep their shape. */
    Object say(Object value) {
        if (value instanceof Map<?, ?> map) {
            return isWords(map) ? words(map) : each(map);
        }
        return value instanceof List<?> list ? list.stream().map(this::say).toList() : value;
    }

    /** An argument of a sentence: a date as figures is said too. */
    Object sayArgument(Object value) {
        if (!(value instanceof String text) || !ISO_DATE.matcher(text).matches()) {
            return say(value);
        }
        try {
            return dates(PARIS).day(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return text;
        }
    }

    private static boolean isWords(Map<?, ?> map) {
        return map.containsKey(InWords.WORD)
                || map.containsKey(InWords.MOMENT)
                || map.containsKey(InWords.HOUR)
                || map.containsKey(InWords.JOINED);
    }

    private String words(Map<?, ?> map) {
        if (map.get(InWords.WORD) instanceof String key) {
            Object[] args = ((List<?>) map.get(InWords.ARGS))
                    .stream().map(this::sayArgument).toArray();
            return messages.getMessage(key, args, locale);
        }
        if (map.get(InWords.MOMENT) instanceof String at) {
            return dates(ZoneId.of(map.get(InWords.ZONE).toString())).moment(Instant.parse(at));
        }
        if (map.get(InWords.HOUR) instanceof String at) {
            return dates(PARIS).time(LocalTime.parse(at));
        }
        return ((List<?>) map.get(InWords.JOINED))
                .stream()
                        .map(part -> say(part).toString())
                        .collect(Collectors.joining(map.get(InWords.BY).toString()));
    }

    private Map<Object, Object> each(Map<?, ?> map) {
        Map<Object, Object> said = new LinkedHashMap<>();
        map.forEach((name, value) -> said.put(name, say(value)));
        return said;
    }

    private DateWords dates(ZoneId zone) {
        return new DateWords(messages, locale, zone, Instant.EPOCH);
    }
}

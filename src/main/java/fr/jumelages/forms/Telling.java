package fr.jumelages.forms;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Says answers in the words of a language: dates in full, 24-hour times, yes and no. Words come from the bundle {@code forms}. */
record Telling(Locale locale, Map<String, Object> data) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String date(LocalDate date) {
        String pattern = date.getDayOfMonth() == 1 ? "forms.dateFirst" : "forms.date";
        return DateTimeFormatter.ofPattern(word(pattern), locale).format(date);
    }

    String time(LocalTime time) {
        String pattern = time.getMinute() == 0 ? "forms.timeFull" : "forms.time";
        return DateTimeFormatter.ofPattern(word(pattern), locale).format(time);
    }

    String dateTime(LocalDateTime moment) {
        return MessageFormat.format(word("forms.dateTime"), date(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(9);
        return format.format(number);
    }

    String yesOrNo(boolean yes) {
        return word(yes ? "forms.yes" : "forms.no");
    }

    /** A label and its value in one line. */
    String pair(String label, String value) {
        return MessageFormat.format(word("forms.pair"), label, value);
    }

    private String word(String key) {
        return ResourceBundle.getBundle("messages/forms", locale, NO_FALLBACK).getString(key);
    }
}

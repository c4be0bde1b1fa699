package fr.jumelages.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.List;

/**
 * {@code datetime}: a date, a time or both, without a zone.
 *
 * @param future whether past days are refused
 * @param interval in minutes that a time must be a multiple of; 1 for any
 */
record MomentField(FieldTraits traits, Kind kind, boolean future, int interval) implements Field {

    enum Kind {
        DATE("date", "missingDate"),
        TIME("time", "missingTime"),
        DATETIME("datetime-local", "missingDateTime");

        private final String inputType;
        private final String missing;

        Kind(String inputType, String missing) {
            this.inputType = inputType;
            this.missing = missing;
        }
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    static MomentField read(Attributes component, Hide hide) {
        component.skip("use24h");
        Kind kind = kind(component);
        String dateLabel = component.words("dateLabel");
        String timeLabel = component.words("timeLabel");
        Attributes validate = component.object("validate");
        String label = kind == Kind.TIME || dateLabel.isEmpty() ? timeLabel : dateLabel;
        FieldTraits traits = FieldTraits.read(component, validate, hide, label);
        validate.finish();
        refuseZones(component);
        Integer interval = component.count("timeInterval");
        boolean future = component.flag("disallowPassedDates");
        return new MomentField(traits, kind, future, interval == null || kind == Kind.DATE ? 1 : Math.max(1, interval));
    }

    private static Kind kind(Attributes component) {
        String subtype = component.text("subtype");
        return switch (subtype == null ? "date" : subtype) {
            case "date" -> Kind.DATE;
            case "time" -> Kind.TIME;
            case "datetime" -> Kind.DATETIME;
            default -> throw component.refuse("subtype " + subtype + " is not supported");
        };
    }

    private static void refuseZones(Attributes component) {
        String format = component.text("timeSerializingFormat");
        if (format != null && !format.equals("no_timezone")) {
            throw component.refuse("timeSerializingFormat must be no_timezone: times are those of the place");
        }
    }

    @Override
    public boolean staysInPlace() {
        return kind == Kind.TIME;
    }

    @Override
    public Reading read(List<String> typed, Situation situation) {
        String text = Field.first(typed);
        if (text.isEmpty()) {
            return Reading.empty();
        }
        try {
            return judge(Moments.parse(kind, text), situation);
        } catch (DateTimeException notAMoment) {
            return Reading.wrong(kind.inputType.replace("-local", ""));
        }
    }

    private Reading judge(Temporal moment, Situation situation) {
        LocalDate day = Moments.day(moment);
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            return Reading.wrong("year");
        }
        if (future && day != null && day.isBefore(situation.today())) {
            return Reading.wrong("past");
        }
        LocalTime time = Moments.time(moment);
        if (time != null && time.toSecondOfDay() % (interval * 60) != 0) {
            return Reading.wrong("interval", interval);
        }
        return Reading.of(moment.toString());
    }

    @Override
    public List<String> typed(Object value) {
        try {
            return List.of(Moments.parse(kind, value.toString()).toString());
        } catch (DateTimeException notAMoment) {
            return List.of();
        }
    }

    @Override
    public List<String> inWords(Object value, Telling telling) {
        Temporal moment = Moments.parse(kind, value.toString());
        if (moment instanceof LocalDateTime both) {
            return List.of(telling.dateTime(both));
        }
        return List.of(moment instanceof LocalDate date ? telling.date(date) : telling.time((LocalTime) moment));
    }

    @Override
    public Control control(List<String> typed, Situation situation) {
        return Control.line(kind.inputType, null).stepping(interval > 1 ? interval * 60 : null);
    }

    @Override
    public String missing() {
        return kind.missing;
    }
}

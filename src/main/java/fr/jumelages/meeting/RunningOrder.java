package fr.jumelages.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.Refusal;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * The day on one page: who does what at what hour, and whom to call.
 *
 * @param rows by time, at least one
 * @param alternatives what to do when people tire or the sun doesn’t shine, may be null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RunningOrder(List<Row> rows, String contactName, String contactPhone, String alternatives) {

    /** @param time local, as {@code 10:30}; @param material and @param planB may be null */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(String time, String what, String who, String material, String planB) {

        public LocalTime at() {
            return LocalTime.parse(time);
        }

        static Row of(Answers answers) {
            return new Row(
                    answers.time("time").toString(),
                    answers.text("what"),
                    answers.text("who"),
                    answers.text("material"),
                    answers.text("planB"));
        }
    }

    /** @throws Refusal {@code meeting.runningOrderEmpty} */
    RunningOrder {
        rows = rows.stream().sorted(Comparator.comparing(Row::time)).toList();
        if (rows.isEmpty()) {
            throw new Refusal("meeting.runningOrderEmpty");
        }
    }

    static RunningOrder of(Answers answers) {
        return new RunningOrder(
                answers.rows("runningOrder").stream().map(Row::of).toList(),
                answers.text("contactName"),
                answers.text("contactPhone"),
                answers.text("alternatives"));
    }
}

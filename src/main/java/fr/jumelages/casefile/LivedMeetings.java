package fr.jumelages.casefile;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** Who came to a project’s meetings, as counts. Answered by the meetings, for stages that must not know them. */
public interface LivedMeetings {

    /** Those that were held and told, earliest first. */
    List<LivedMeeting> of(TwinningId twinning);

    /** @param number of the meeting in its project, 0 in what was kept before it was; @param day in the facility’s zone; @param adults of both sides */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record LivedMeeting(
            int number,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day,
            int residents,
            int pupils,
            int adults) {}
}

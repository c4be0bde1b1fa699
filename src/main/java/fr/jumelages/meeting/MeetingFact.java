package fr.jumelages.meeting;

import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.time.LocalDate;
import java.util.List;

/** What happens to meetings. Days are those of the facility’s zone. */
public sealed interface MeetingFact extends TimelineFact {

    record PlacePrepared(TwinningId twinning, MeetingId meeting, int ready, int items) implements MeetingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(ready), String.valueOf(items));
        }
    }

    record RunningOrderWritten(TwinningId twinning, MeetingId meeting, int rows) implements MeetingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(rows));
        }
    }

    record RunningOrderChanged(TwinningId twinning, MeetingId meeting, int rows) implements MeetingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(rows));
        }
    }

    record ClassPrepared(TwinningId twinning, MeetingId meeting, int pupils) implements MeetingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(pupils));
        }
    }

    /** @param letter {@code weekBefore} or {@code dayBefore} */
    record RunningOrderSent(TwinningId twinning, MeetingId meeting, String letter) implements MeetingFact {
        @Override
        public String kind() {
            return "runningOrderSent." + letter;
        }
    }

    record MeetingHeld(TwinningId twinning, MeetingId meeting, LocalDate day, int residents, int pupils)
            implements MeetingFact {
        @Override
        public List<String> args() {
            return List.of(day.toString(), String.valueOf(residents), String.valueOf(pupils));
        }
    }

    record MeetingPostponed(TwinningId twinning, MeetingId meeting, LocalDate from, LocalDate to, MeetingReason reason)
            implements MeetingFact {
        @Override
        public String kind() {
            return "meetingPostponed." + reason;
        }

        @Override
        public List<String> args() {
            return List.of(from.toString(), to.toString());
        }
    }

    record MeetingCancelled(TwinningId twinning, MeetingId meeting, LocalDate day, MeetingReason reason)
            implements MeetingFact {
        @Override
        public String kind() {
            return "meetingCancelled." + reason;
        }

        @Override
        public List<String> args() {
            return List.of(day.toString());
        }
    }

    record MeetingAdded(TwinningId twinning, MeetingId meeting, LocalDate day) implements MeetingFact {
        @Override
        public List<String> args() {
            return List.of(day.toString());
        }
    }

    /** It keeps its day, and is on site, by video or both from now on. */
    record MeetingReshaped(TwinningId twinning, MeetingId meeting, LocalDate day, MeetingMode mode)
            implements MeetingFact {
        @Override
        public String kind() {
            return "meetingReshaped." + mode;
        }

        @Override
        public List<String> args() {
            return List.of(day.toString());
        }
    }

    record MeetingSuspended(TwinningId twinning, MeetingId meeting, LocalDate day) implements MeetingFact {
        @Override
        public List<String> args() {
            return List.of(day.toString());
        }
    }

    /** The suspension is over, and it takes place as planned. */
    record MeetingGoesOn(TwinningId twinning, MeetingId meeting, LocalDate day) implements MeetingFact {
        @Override
        public List<String> args() {
            return List.of(day.toString());
        }
    }

    record MeetingTurnedRemote(TwinningId twinning, MeetingId meeting, LocalDate day, MeetingReason reason)
            implements MeetingFact {
        @Override
        public String kind() {
            return "meetingTurnedRemote." + reason;
        }

        @Override
        public List<String> args() {
            return List.of(day.toString());
        }
    }

    /** Its video link is another, or the first one. */
    record MeetingRelinked(TwinningId twinning, MeetingId meeting) implements MeetingFact {}
}

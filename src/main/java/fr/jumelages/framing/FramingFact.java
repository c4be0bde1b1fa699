package fr.jumelages.framing;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TimelineFact;
import fr.jumelages.casefile.TwinningId;
import java.util.List;

/** What happens while a project is framed. The agreement itself is {@code casefile.FramingAgreed}. */
public sealed interface FramingFact extends TimelineFact {

    record FramingProposed(TwinningId twinning, int round, String theme) implements FramingFact {
        @Override
        public List<String> args() {
            return List.of(theme, String.valueOf(round));
        }
    }

    record ClassDescribed(TwinningId twinning, int round, int pupils) implements FramingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(pupils));
        }
    }

    /** @param slots none, when the two sides have to find a date by themselves */
    record SlotsComputed(TwinningId twinning, int slots) implements FramingFact {
        @Override
        public String kind() {
            return slots == 0 ? "noCommonSlot" : "slotsComputed";
        }

        @Override
        public List<String> args() {
            return List.of(String.valueOf(slots));
        }
    }

    record DatesChosen(TwinningId twinning, int dates) implements FramingFact {
        @Override
        public List<String> args() {
            return List.of(String.valueOf(dates));
        }
    }

    record FramingApproved(TwinningId twinning, Role role) implements FramingFact {
        @Override
        public String kind() {
            return "framingApproved." + role;
        }
    }

    record FramingChangeRequested(TwinningId twinning, Role role, String comment) implements FramingFact {
        @Override
        public String kind() {
            return "framingChangeRequested." + role;
        }

        @Override
        public List<String> args() {
            return List.of(comment);
        }
    }
}

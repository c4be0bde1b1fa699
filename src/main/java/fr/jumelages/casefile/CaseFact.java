package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import java.util.List;

/** What happens to a case itself, whatever its stage. */
public sealed interface CaseFact extends TimelineFact {

    record CaseOpened(TwinningId twinning, String reference, String facility) implements CaseFact {
        @Override
        public List<String> args() {
            return List.of(facility, reference);
        }
    }

    /** The text names the stage: one key per stage behind {@code timeline.stageEntered.} */
    record StageEntered(TwinningId twinning, Stage stage) implements CaseFact {
        @Override
        public String kind() {
            return "stageEntered." + stage;
        }
    }

    record StageStalled(TwinningId twinning, Stage stage) implements CaseFact {
        @Override
        public String kind() {
            return "stageStalled." + stage;
        }
    }

    record SchoolJoined(TwinningId twinning, String school) implements CaseFact {
        @Override
        public List<String> args() {
            return List.of(school);
        }
    }

    record MemberJoined(TwinningId twinning, AccountId account, String name, Role role) implements CaseFact {
        @Override
        public String kind() {
            return "memberJoined." + role;
        }

        @Override
        public List<String> args() {
            return List.of(name);
        }
    }

    record MemberLeft(TwinningId twinning, AccountId account, String name) implements CaseFact {
        @Override
        public List<String> args() {
            return List.of(name);
        }
    }

    /** Nothing is left to do for the case, whether it came to its end or was given up. */
    sealed interface CaseEnded extends CaseFact {}

    record CaseCompleted(TwinningId twinning) implements CaseEnded {}

    record CaseCancelled(TwinningId twinning, CancellationReason reason, String comment) implements CaseEnded {
        @Override
        public String kind() {
            return "caseCancelled." + reason;
        }

        @Override
        public List<String> args() {
            return List.of(comment == null ? "" : comment);
        }
    }

    /** @param reason in words, may be null */
    record CaseHeld(TwinningId twinning, String reason) implements CaseFact {
        @Override
        public String kind() {
            return reason == null ? "caseHeld" : "caseHeldBecause";
        }

        @Override
        public List<String> args() {
            return said(reason);
        }
    }

    /** @param reason in words, may be null */
    record CaseResumed(TwinningId twinning, String reason) implements CaseFact {
        @Override
        public String kind() {
            return reason == null ? "caseResumed" : "caseResumedBecause";
        }

        @Override
        public List<String> args() {
            return said(reason);
        }
    }

    record MemberReplaced(
            TwinningId twinning,
            AccountId leaver,
            AccountId newcomer,
            String leaverName,
            String newcomerName,
            String reason)
            implements CaseFact {
        @Override
        public List<String> args() {
            return List.of(newcomerName, leaverName, reason);
        }
    }

    /** The text names where to: one key per stage. */
    record StageMoved(TwinningId twinning, Stage from, Stage to, String reason) implements CaseFact {
        @Override
        public String kind() {
            return "stageMoved." + to;
        }

        @Override
        public List<String> args() {
            return List.of(reason);
        }
    }

    record CaseReopened(TwinningId twinning, String reason) implements CaseFact {
        @Override
        public List<String> args() {
            return List.of(reason);
        }
    }

    private static List<String> said(String reason) {
        return reason == null ? List.of() : List.of(reason);
    }
}

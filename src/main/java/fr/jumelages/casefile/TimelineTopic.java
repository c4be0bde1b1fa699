package fr.jumelages.casefile;

import java.util.Arrays;
import java.util.Set;

/** What lines of the timeline are about, for who looks for something in it. What no topic names is a {@link #STEPS step}. */
public enum TimelineTopic {
    STEPS,
    PEOPLE("schoolJoined", "schoolJoinedOther", "memberJoined", "memberReplaced"),
    MEETINGS(
            "meetingAdded",
            "meetingCancelled",
            "meetingGoesOn",
            "meetingHeld",
            "meetingPostponed",
            "meetingRelinked",
            "meetingReshaped",
            "meetingSuspended",
            "meetingTurnedRemote"),
    LETTERS(
            "reminderSent",
            "latenessEscalated",
            "nudged",
            "letterSentAgain",
            "runningOrderSent",
            "remindersPaused",
            "remindersResumed"),
    INTERVENTIONS(
            "caseHeld",
            "caseHeldBecause",
            "caseResumed",
            "caseResumedBecause",
            "caseCancelled",
            "caseReopened",
            "stageMoved",
            "stageStuck",
            "stepStuck",
            "stepExtended",
            "stepGiven",
            "unblockingDecided",
            "unblockingSettled"),
    DOCUMENTS(
            "framingAgreed",
            "feedbackShared",
            "feedbackUpdated",
            "caseExported",
            "paperAdded",
            "paperRemoved",
            "albumOpened",
            "albumClosed",
            "firstPhotoAdded",
            "photosRemoved",
            "imageRightWithdrawn"),
    NOTES("noteShared", "questionAsked", "questionAnswered", "questionWithdrawn");

    private final Set<String> kinds;

    TimelineTopic(String... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** Kinds of facts, without what follows a full stop in them; none for the steps. */
    public Set<String> kinds() {
        return kinds;
    }

    /** The kinds that are about something else than steps. */
    static String[] allButSteps() {
        return Arrays.stream(values()).flatMap(topic -> topic.kinds.stream()).toArray(String[]::new);
    }
}

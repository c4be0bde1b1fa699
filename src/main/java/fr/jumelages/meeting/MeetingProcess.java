package fr.jumelages.meeting;

/** The running process of a meeting, in the words of the meeting. Before its stage begins there is none. */
public interface MeetingProcess {

    /** It is prepared anew, in its present form and back from its present date. @return whether it runs */
    boolean rescheduled(String reference, MeetingId meeting);

    /** A further meeting of a project that already lives its meetings begins to be prepared. */
    void joined(String reference, MeetingId meeting);

    /** It ends. @return whether it ran */
    boolean cancelled(String reference, MeetingId meeting);
}

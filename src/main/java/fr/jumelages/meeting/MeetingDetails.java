package fr.jumelages.meeting;

import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One meeting as its page shows it.
 *
 * @param start in the facility’s zone, as {@code end}
 * @param link null when nobody needs one, or nobody gave it yet
 * @param runningOrder whether there is one to print
 * @param began whether its hour has come
 * @param suspended whether it waits for the end of a health suspension, or for another date
 * @param told whether its stage has come too, so that it can only be told from now on
 */
public record MeetingDetails(
        int number,
        ZonedDateTime start,
        ZonedDateTime end,
        MeetingMode mode,
        PlanB planB,
        MeetingStatus status,
        String room,
        String access,
        String link,
        boolean runningOrder,
        List<Item> items,
        boolean began,
        boolean told,
        boolean suspended) {

    /** Something to have ready. @param key of its words, unless it has its own; @param late whether its day has passed */
    public record Item(String key, String words, LocalDate dueOn, boolean ready, boolean late) {}

    static MeetingDetails of(Meeting meeting, TwinningSummary project, MeetingTime time) {
        boolean began = !meeting.startsAt().isAfter(time.now());
        ZoneId zone = time.zone(meeting.twinning());
        LocalDate today = LocalDate.ofInstant(time.now(), zone);
        ZonedDateTime start = meeting.startsAt().atZone(zone);
        return new MeetingDetails(
                meeting.number(),
                start,
                start.plus(meeting.duration()),
                meeting.mode(),
                meeting.planB(),
                meeting.status(),
                meeting.place().map(Place::room).orElse(null),
                meeting.place().map(Place::access).orElse(null),
                meeting.remoteLink(),
                meeting.runningOrder().isPresent(),
                meeting.checklist().stream().map(item -> item(item, today)).toList(),
                began,
                began && !meeting.isSuspended() && project.stage().compareTo(Stage.EVENT) >= 0,
                meeting.isSuspended());
    }

    private static Item item(ChecklistItem item, LocalDate today) {
        boolean late = !item.ready() && item.dueOn().isBefore(today);
        return new Item(item.item(), item.words(), item.dueOn(), item.ready(), late);
    }

    public boolean remote() {
        return mode.hasRemotePart();
    }

    public boolean onSite() {
        return mode != MeetingMode.REMOTE;
    }

    /** Whether its date and form can still change. */
    public boolean changeable() {
        return status == MeetingStatus.PLANNED && !told;
    }

    /** Whether its plan B is to meet by video, and still lies ahead. */
    public boolean canTurnRemote() {
        return planB == PlanB.REMOTE && mode != MeetingMode.REMOTE && !began;
    }

    /** Bundle key of what its badge says. */
    public String state() {
        return suspended ? "meeting.suspended" : "enum.MeetingStatus." + status;
    }

    public long ready() {
        return items.stream().filter(Item::ready).count();
    }

    /** The kind of its badge. */
    public String badge() {
        return suspended ? "hold" : status.badge();
    }
}

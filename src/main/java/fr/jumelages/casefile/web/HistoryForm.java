package fr.jumelages.casefile.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TimelineFilter;
import fr.jumelages.casefile.TimelineTopic;
import fr.jumelages.shared.TypedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for in a timeline, as typed; what cannot be read is not looked for. @param avant where a page begins */
record HistoryForm(String sujet, String qui, String du, String au, Long avant) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    HistoryForm {
        sujet = Objects.toString(sujet, "");
        qui = Objects.toString(qui, "");
        du = Objects.toString(du, "");
        au = Objects.toString(au, "");
    }

    /** Days are those of Paris, both included. */
    TimelineFilter filter() {
        LocalDate last = TypedDay.orNull(au);
        return new TimelineFilter(
                read(TimelineTopic::valueOf, sujet),
                read(AccountId::of, qui),
                midnight(TypedDay.orNull(du)),
                midnight(last == null ? null : last.plusDays(1)));
    }

    public boolean narrows() {
        return !filter().equals(TimelineFilter.EVERYTHING);
    }

    /** The same search from another line on. */
    String address(String path, Long before) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("sujet", sujet)
                .queryParam("qui", qui)
                .queryParam("du", du)
                .queryParam("au", au)
                .queryParam("avant", before)
                .encode()
                .toUriString();
    }

    private static Instant midnight(LocalDate day) {
        return day == null ? null : day.atStartOfDay(PARIS).toInstant();
    }

    /** Null when it can’t be read. */
    private static <T> T read(Function<String, T> reading, String text) {
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}

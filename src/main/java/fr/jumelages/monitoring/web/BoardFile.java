package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.monitoring.Board;
import fr.jumelages.monitoring.BoardFilter;
import fr.jumelages.monitoring.BoardRow;
import fr.jumelages.monitoring.BoardRow.Waiting;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SpreadsheetFile;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of projects as a file that spreadsheets open; days are those of Paris. */
@Component
class BoardFile {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Board board;
    private final MessageSource messages;

    BoardFile(Board board, MessageSource messages) {
        this.board = board;
        this.messages = messages;
    }

    void write(Person person, BoardFilter filter, Locale locale, OutputStream out) {
        try (var file = new SpreadsheetFile(out)) {
            file.row((Object[]) words("monitoring.file.columns", locale).split("\\|"));
            board.each(person, filter, row -> file.row(cells(row, locale)));
        }
    }

    private Object[] cells(BoardRow row, Locale locale) {
        Waiting waiting = row.waiting();
        return new Object[] {
            row.reference(),
            row.title(),
            words("site.stage." + row.stage(), locale),
            words("enum.TwinningStatus." + row.status(), locale),
            row.kind().type() == null
                    ? null
                    : words("enum.TwinningType." + row.kind().type(), locale),
            row.kind().level() == null
                    ? null
                    : words("enum.SchoolLevel." + row.kind().level(), locale),
            SchoolCalendar.name(row.kind().year()),
            day(row.stageSince()),
            waiting == null ? null : words("step." + waiting.form(), locale),
            waiting == null ? null : words("tasklist.role." + waiting.role(), locale),
            waiting == null ? null : day(waiting.since()),
            waiting == null ? null : day(waiting.until()),
            waiting == null ? null : waiting.lastReminder(),
            waiting == null ? null : waiting.nextReminder()
        };
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(PARIS).toLocalDate();
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

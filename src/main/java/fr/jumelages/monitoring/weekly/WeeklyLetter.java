package fr.jumelages.monitoring.weekly;

import fr.jumelages.mail.Letter;
import fr.jumelages.monitoring.Shown;
import fr.jumelages.monitoring.weekly.StuckProjects.Stuck;
import fr.jumelages.monitoring.weekly.TerritoryWeek.AtStage;
import fr.jumelages.shared.DateWords;
import fr.jumelages.shared.Departement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a week in words; every figure leads to the list behind it. */
@Component
class WeeklyLetter {

    private static final int NAMED = 5;
    private static final String BOARD = "/suivi";

    private final MessageSource messages;
    private final Clock clock;

    WeeklyLetter(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Letter of(WeeklyReader reader, TerritoryWeek week) {
        DateWords words =
                new DateWords(messages, reader.locale(), reader.week().place().timeZone(), clock.instant());
        return Letter.to(reader.email())
                .in(reader.locale())
                .template("weekly")
                .with("args", List.of(reader.name(), territory(reader), week.sum(AtStage::open), lateness(week)))
                .with("path", BOARD)
                .with("happened", happened(week))
                .with("stuck", stuck(week))
                .with(
                        "first",
                        week.first().stream().map(one -> project(one, words)).toList())
                .with("stages", week.stages().stream().map(WeeklyLetter::stage).toList())
                .dedup("weekly:" + reader.account() + ":" + reader.week().monday());
    }

    private static long lateness(TerritoryWeek week) {
        return week.sum(AtStage::late);
    }

    private static List<Map<String, Object>> happened(TerritoryWeek week) {
        List<Map<String, Object>> lines = new ArrayList<>();
        add(lines, "opened", BOARD, week.opened());
        add(lines, "entered", BOARD, week.sum(AtStage::entered));
        add(lines, "completed", list(Shown.COMPLETED), week.completed());
        add(lines, "cancelled", list(Shown.CANCELLED), week.cancelled());
        return lines;
    }

    private static List<Map<String, Object>> stuck(TerritoryWeek week) {
        List<Map<String, Object>> lines = new ArrayList<>();
        add(lines, "late", list(Shown.LATE), lateness(week), week.sum(AtStage::longLate));
        add(lines, "escalated", list(Shown.LATE), week.escalated());
        add(lines, "stalled", list(Shown.STALLED), week.stalled());
        add(lines, "own", "/taches", week.own().open(), week.own().late());
        return lines;
    }

    private static void add(List<Map<String, Object>> lines, String key, String path, long count, long... more) {
        if (count > 0) {
            long part = more.length == 0 ? 0 : more[0];
            String said = more.length == 0 ? "mail.weekly." + key : agreeing("mail.weekly." + key, count, part);
            lines.add(Map.of("key", said, "path", path, "count", count, "more", part));
        }
    }

    /** Of one there is no part, and a part that is all is called so. */
    private static String agreeing(String key, long count, long part) {
        if (count == 1) {
            return key + ".one";
        }
        return count == part ? key + ".all" : key;
    }

    private static Map<String, Object> stage(AtStage stage) {
        return Map.of(
                "name", "site.stage." + stage.stage(),
                "path", BOARD + "?etape=" + stage.stage(),
                "latePath", list(Shown.LATE) + "&etape=" + stage.stage(),
                "open", stage.open(),
                "entered", stage.entered(),
                "late", stage.late(),
                "lateKey", agreeing("mail.weekly.stage.late", stage.late(), stage.longLate()),
                "longLate", stage.longLate());
    }

    private Map<String, Object> project(Stuck one, DateWords words) {
        Locale locale = words.locale();
        List<String> why = new ArrayList<>();
        if (one.form() != null) {
            String step = text(locale, "step." + one.form());
            why.add(text(locale, "mail.weekly.waiting", text(locale, "tasklist.waitedFor." + one.role()), step));
            String due = one.dueAt().isBefore(words.now()) ? "mail.weekly.overdue" : "mail.weekly.due";
            why.add(text(locale, due, words.shortDay(one.dueAt())));
        }
        if (one.escalated()) {
            why.add(text(locale, "mail.weekly.unanswered"));
        }
        if (one.stalled()) {
            String stage = text(locale, "site.stage." + one.stage());
            why.add(text(locale, "mail.weekly.tooLong", stage, words.since(one.stageSince())));
        }
        return Map.of("title", one.title(), "path", "/projets/" + one.reference(), "why", why);
    }

    private String territory(WeeklyReader reader) {
        if (reader.national()) {
            return text(reader.locale(), "mail.weekly.country");
        }
        List<String> names = reader.territory().stream()
                .limit(NAMED)
                .map(code -> Departement.find(code).map(Departement::label).orElse(code))
                .toList();
        int others = reader.territory().size() - names.size();
        String named = names.stream().collect(Collectors.joining(", "));
        return others == 0 ? named : text(reader.locale(), "mail.weekly.andOthers", named, others);
    }

    private String text(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    private static String list(Shown shown) {
        return BOARD + "?etat=" + shown.slug();
    }
}

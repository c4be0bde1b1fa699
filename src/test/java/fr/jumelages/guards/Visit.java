package fr.jumelages.guards;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page that somebody can open, taken from the access matrix. @param name also of its picture */
record Visit(String name, Actor actor, String path) {

    private static final List<Actor> WITH_ACCOUNT =
            List.of(Actor.DIRECTOR, Actor.REFERENT, Actor.TEACHER, Actor.COORDINATOR, Actor.NATIONAL, Actor.ADMIN);

    /** Every page that the matrix opens to anybody; public ones as a visitor, the others once for each role. */
    static List<Visit> all(Scene scene) {
        return MatrixRow.all().stream()
                .filter(row -> !row.changes() && row.isRoute() && isPage(row.route()))
                .flatMap(row -> visitors(row)
                        .flatMap(actor -> scene.things(row.things()).stream().map(thing -> visit(row, actor, thing))))
                .toList();
    }

    private static boolean isPage(String route) {
        return !route.endsWith(" HX-Request")
                && !route.contains("/documents/")
                && !route.contains("/photo/{photo")
                && !route.matches("GET /etablissements/.*/photo")
                && !route.contains("/autorisations/photos/")
                && !route.matches(".*/(image|vignette)|GET /album/.*/.*")
                && !route.contains(".pdf")
                && !route.contains(".ics")
                && !route.endsWith(".bpmn")
                && !route.contains("(?:bpmn|dmn|form)}")
                && !route.endsWith(".csv")
                && !route.endsWith(".zip");
    }

    private static Stream<Actor> visitors(MatrixRow row) {
        if (!row.expected().get(Actor.ANONYMOUS).contains("login")) {
            boolean redirects = row.expected().get(Actor.ANONYMOUS).contains("302");
            return redirects ? Stream.empty() : Stream.of(Actor.ANONYMOUS);
        }
        boolean alike = row.route().contains("{taskId}") || row.things().startsWith("other");
        return WITH_ACCOUNT.stream()
                .filter(actor -> row.expected().get(actor).contains("200"))
                .limit(alike ? 1 : WITH_ACCOUNT.size());
    }

    private static Visit visit(MatrixRow row, Actor actor, Map<String, String> thing) {
        String place = row.route().split(" ")[1].replaceAll("\\{(\\w+)(:.*?(?<!\\d))?}(?=/|$)", "$1");
        String name = thing.getOrDefault("form", place) + "-" + actor;
        boolean usual = List.of("-", "project").contains(row.things()) || thing.containsKey("form");
        String kind = usual ? name : row.things() + "-" + name;
        return new Visit(kind.toLowerCase().replaceAll("[^a-z0-9]+", "-").replaceAll("^-", ""), actor, row.path(thing));
    }
}

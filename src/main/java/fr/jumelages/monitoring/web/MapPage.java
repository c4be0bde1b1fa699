package fr.jumelages.monitoring.web;

import fr.jumelages.casefile.Stage;
import fr.jumelages.monitoring.ProcessMap;
import fr.jumelages.monitoring.ProjectMap;
import fr.jumelages.workflow.Drawings.Place;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A drawing with what stands at its places. The table on the page holds all of it; the drawing reads the table.
 *
 * @param process the drawing’s id; @param departement the chosen code, empty for the whole territory or for one project
 */
record MapPage(String process, String departement, List<Row> rows) {

    /**
     * @param nameKey bundle key of the place’s name; @param list where the projects behind the figures are listed, null
     *     for one project; @param inside where the drawing of a stage is, null for a step
     */
    record Row(
            String element,
            String nameKey,
            long count,
            long late,
            int heat,
            String state,
            String list,
            String inside) {}

    static MapPage ofTerritory(String process, String departement, List<ProcessMap.Spot> spots) {
        return new MapPage(
                process,
                departement,
                spots.stream().map(spot -> row(process, departement, spot)).toList());
    }

    static MapPage ofProject(String process, String reference, List<ProjectMap.Spot> spots) {
        return new MapPage(
                process, "", spots.stream().map(spot -> row(reference, spot)).toList());
    }

    public boolean isMaster() {
        return process.equals(ProcessMap.MASTER);
    }

    private static Row row(String process, String departement, ProcessMap.Spot spot) {
        Stage stage =
                spot.stage() != null ? spot.stage() : Stage.ofProcess(process).orElse(null);
        String step = spot.place().step() == null ? "" : spot.place().step();
        return new Row(
                spot.place().element(),
                nameKey(spot.place(), spot.stage()),
                spot.waiting().count(),
                spot.waiting().late(),
                spot.waiting().heat(),
                "heat-" + spot.waiting().heat(),
                BoardAddress.waitingAt(stage, step, departement),
                inside("/suivi/carte/", spot.place(), departement));
    }

    private static Row row(String reference, ProjectMap.Spot spot) {
        return new Row(
                spot.place().element(),
                nameKey(spot.place(), spot.stage()),
                0,
                0,
                0,
                spot.progress().name(),
                null,
                inside("/projets/" + reference + "/carte/", spot.place(), ""));
    }

    private static String nameKey(Place place, Stage stage) {
        return stage == null ? "step." + place.step() : "site.stage." + stage;
    }

    private static String inside(String folder, Place place, String departement) {
        if (place.calls() == null) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath(folder + place.calls());
        return departement.isEmpty()
                ? address.build().toUriString()
                : address.queryParam("departement", "{departement}")
                        .encode()
                        .buildAndExpand(departement)
                        .toUriString();
    }
}

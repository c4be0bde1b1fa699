package fr.jumelages.directory.registry.imports;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every node looks for files to read, behind the requests. */
@Component
@ConditionalOnProperty(name = "app.registry.import.enabled", havingValue = "true", matchIfMissing = true)
class ImportSchedule {

    private final ImportRun run;

    ImportSchedule(ImportRun run) {
        this.run = run;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT2S")
    void readWhatWaits() {
        run.next();
    }
}

package fr.jumelages.local;

import fr.jumelages.directory.registry.imports.ImportRun;
import fr.jumelages.directory.registry.imports.RegistryImports;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A made-up part of both registers, brought in by the real importer: completion while typing can be tried at once. */
@Component
@Profile("local")
class DemoRegisters {

    private final RegistryImports imports;
    private final ImportRun run;

    DemoRegisters(RegistryImports imports, ImportRun run) {
        this.imports = imports;
        this.run = run;
    }

    void arrive() throws IOException {
        upload("finess.csv");
        upload("schools.csv");
        while (run.next()) {
            // one file after the other
        }
    }

    private void upload(String name) throws IOException {
        var file = new ClassPathResource("local/registers/" + name);
        imports.upload(name, file.contentLength(), file::getInputStream, "Sarah Nguyen");
    }
}

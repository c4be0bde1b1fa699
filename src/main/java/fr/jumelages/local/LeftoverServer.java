package fr.jumelages.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After a {@code kill -9} of the application its PostgreSQL lives on and would block the next start. */
record LeftoverServer(Path files) {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);

    void stop() throws IOException {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle.of(pid).filter(this::isOurs).ifPresent(LeftoverServer::terminate);
        Files.deleteIfExists(pidFile);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(files.toString());
    }

    private static void terminate(ProcessHandle server) {
        log.info("Stopping the PostgreSQL that the last run left behind (pid {})", server.pid());
        server.destroy();
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL of the last run (pid " + server.pid() + ") does not stop", e);
        }
    }
}

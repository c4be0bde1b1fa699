package fr.jumelages.directory.registry.imports;

import fr.jumelages.directory.registry.FacilityRegistry;
import fr.jumelages.directory.registry.SchoolRegistry;
import fr.jumelages.testing.ApplicationTest;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Figures, not a test: not part of the build because of its name. {@code mvn test -Dtest=RegistryBench -DargLine=-Xmx512m}
 * imports 100,000 lines of each layout, each twice, and measures suggestions among the result.
 */
@ApplicationTest
class RegistryBench {

    private static final int ASKED = 2_000;

    @Autowired
    RegistryImports imports;

    @Autowired
    ImportRun run;

    @Autowired
    FacilityRegistry facilities;

    @Autowired
    SchoolRegistry schools;

    @Test
    void figures() throws IOException {
        GeneratedRegistry small = new GeneratedRegistry(1, 1_000);
        imported("warm-up", small::finessCsv);
        imported("warm-up", small::schools);
        GeneratedRegistry many = new GeneratedRegistry(1, 100_000);
        imported("FINESS CSV 100,000 entries", many::finessCsv);
        imported("FINESS CSV again", many::finessCsv);
        imported("FINESS JSON 100,000 entries", many::finessJson);
        imported("schools 100,000 entries", many::schools);
        GeneratedRegistry sixty = new GeneratedRegistry(1, 61_225);
        imported("schools 61,225 entries (60,000 schools)", sixty::schools);
        imported("schools again", sixty::schools);
        imported("FINESS CSV 100,000 entries, whole", many::finessCsv);
        suggested(
                "facilities, begun words",
                i -> begun(many.facilityName(i), many.town(i), i),
                typed -> facilities.suggest(typed, 8));
        suggested(
                "schools, begun words",
                i -> begun(many.schoolName(i % 60_000), many.town(i % 60_000), i),
                typed -> schools.suggest(typed, null, 8));
        suggested(
                "schools, typing slips",
                i -> slipped(many.town(i % 60_000), i),
                typed -> schools.suggest(typed, null, 8));
        suggested(
                "one or two letters",
                i -> "école st les".substring(i % 9, i % 9 + 2),
                typed -> schools.suggest(typed, null, 8));
        suggested(
                "nearest 20",
                i -> "",
                typed -> schools.nearest(new fr.jumelages.directory.Place(45, 2), java.util.List.of(), 20));
    }

    private void imported(String name, Consumer<OutputStream> writer) throws IOException {
        Path file = Files.createTempFile("registry", ".tmp");
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.accept(out);
        }
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = heap().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long start = System.nanoTime();
        long id = imports.upload(name, Files.size(file), () -> Files.newInputStream(file), "bench");
        long stored = System.nanoTime();
        run.next();
        long end = System.nanoTime();
        RegistryImport done = imports.get(id);
        long peak = heap().map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        int lines = done.rowsRead() + done.skipped() + done.refused();
        System.out.printf(
                "bench: %s: %s, %d MB, %d lines, stored %.1f s, imported %.1f s = %,d lines/s; +%d ~%d =%d -%d; heap before %d MB, peak %d MB%n",
                name,
                done.status(),
                Files.size(file) >> 20,
                lines,
                (stored - start) / 1e9,
                (end - stored) / 1e9,
                (long) (lines / ((end - stored) / 1e9)),
                done.added(),
                done.changed(),
                done.unchanged(),
                done.closed(),
                before >> 20,
                peak >> 20);
        Files.delete(file);
    }

    private static void suggested(String name, IntFunction<String> typed, Consumer<String> ask) {
        Random random = new Random(5);
        long[] nanos = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            String words = typed.apply(random.nextInt(100_000));
            long start = System.nanoTime();
            ask.accept(words);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "bench: %s: p50 %.1f ms, p95 %.1f ms, worst %.1f ms%n",
                name, nanos[ASKED / 2] / 1e6, nanos[ASKED * 95 / 100] / 1e6, nanos[ASKED - 1] / 1e6);
    }

    private static String begun(String name, String town, int i) {
        String last = town.substring(0, Math.min(town.length(), 3 + i % 4));
        String[] words = name.split(" ");
        return i % 2 == 0 ? words[words.length - 1] + " " + last : name.substring(0, name.length() - i % 4);
    }

    private static String slipped(String town, int i) {
        int at = 2 + i % (town.length() - 3);
        return town.substring(0, at)
                + town.charAt(at + 1)
                + town.charAt(at)
                + town.substring(Math.min(town.length(), at + 2));
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}

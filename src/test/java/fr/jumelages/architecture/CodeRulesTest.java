package fr.jumelages.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "fr.jumelages", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    @ArchTest
    static final ArchRule theEngineStaysAtItsEdge = noClasses()
            .that()
            .resideOutsideOfPackages("fr.jumelages.workflow..", "..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("whoever replaces the engine should have to look into `workflow` and the `process` packages only");

    private static final Set<String> NOW = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should(callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() without a Clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    boolean now = call.getName().equals("now")
                            && NOW.contains(call.getTargetOwner().getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    return now || call.getTarget().getFullName().equals("java.lang.System.currentTimeMillis()");
                }
            }))
            .because("the engine, the tests and the demo must be able to move time: inject java.time.Clock");

    @ArchTest
    static final ArchRule controllersAreNobodysApi =
            noClasses().that().areAnnotatedWith(Controller.class).should().bePublic();

    @ArchTest
    static final ArchRule repositoriesStayInTheirFeature = noClasses()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePublic()
            .because("other features speak to a feature's API, never to its tables");

    @ArchTest
    static final ArchRule nothingDependsOnTheLocalRun = noClasses()
            .that()
            .resideOutsideOfPackage("fr.jumelages.local..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.jumelages.local..")
            .because("the packaged jar carries none of it");

    @ArchTest
    static final ArchRule namesSayWhatTheyAreAbout = classes()
            .should()
            .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl|Dto)$")
            .because("a class is named after what it is about");

    @Test
    void classesStaySmall() throws IOException {
        assertThat(sources(Path.of("src/main/java")))
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(200));
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

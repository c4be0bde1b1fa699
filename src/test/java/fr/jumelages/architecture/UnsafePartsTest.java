package fr.jumelages.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Doors that are safest where there are none. Whoever needs one changes docs/asvs.md with the rule. */
class UnsafePartsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.jumelages");

    @Test
    void nothingRunsACommand() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Runtime")
                .check(PRODUCT);
    }

    @Test
    void nothingIsComputedFromText() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.script..", "org.springframework.expression..")
                .check(PRODUCT);
    }

    @Test
    void nothingIsReadAsObjects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .check(PRODUCT);
    }

    @Test
    void nothingIsLookedUpByName() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.naming..")
                .check(PRODUCT);
    }

    @Test
    void noOtherSiteIsAsked() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.springframework.web.client..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(HttpURLConnection|URLConnection|Socket)")
                .check(PRODUCT);
    }

    @Test
    void chanceIsUnpredictable() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
                .orShould()
                .callMethod(Math.class, "random")
                .check(PRODUCT);
    }

    @Test
    void nothingIsEncryptedByHand() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.crypto.Cipher")
                .check(PRODUCT);
    }

    @Test
    void hashesAreOfTheApprovedKind() throws IOException {
        var named = new TreeSet<String>();
        Pattern algorithm = Pattern.compile("(?:MessageDigest|Mac)\\.getInstance\\(\"([^\"]+)\"");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = algorithm.matcher(Files.readString(file));
                while (found.find()) {
                    named.add(found.group(1));
                }
            }
        }
        assertThat(named).containsExactly("HmacSHA256", "SHA-256");
    }
}

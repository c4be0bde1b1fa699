package fr.jumelages.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Pattern algorithm = Pattern.compile(
                "(?:MessageDigest|Mac|Signature|Key\\w+|SecretKeyFactory|SSLContext)\\.getInstance\\(\"([^\"]+)\"");
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
        assertThat(Files.readString(Path.of("docs/asvs.md")))
                .contains("**Cryptography.** SHA-256 of tokens, HMAC-SHA-256 for the links");
    }

    @Test
    void logsGoToStandardOutputOnly() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources"))) {
            List<Path> settings =
                    files.filter(file -> file.toString().endsWith(".yml")).toList();
            assertThat(settings).isNotEmpty();
            for (Path file : settings) {
                assertThat(Files.readString(file))
                        .doesNotContainPattern("logging\\.(file|config)|(?m)^logging:\\s+(file|config)");
            }
        }
        assertThat(Path.of("src/main/resources/logback-spring.xml")).doesNotExist();
        assertThat(Path.of("src/main/resources/logback.xml")).doesNotExist();
    }

    @Test
    void noScriptKeepsAnythingInTheBrowser() throws IOException {
        assertThat(scripts())
                .hasSizeGreaterThan(2)
                .allSatisfy(script -> assertThat(script)
                        .doesNotContain("localStorage", "sessionStorage", "indexedDB", "caches.", "document.cookie"));
        assertThat(Files.readString(Path.of("src/main/resources/templates/site/layout.html")))
                .contains("\"historyCacheSize\":0");
    }

    /** Keys from outside would reach the prototype of everything. */
    @Test
    void noScriptWritesUnderAKeyThatIsNotItsOwn() throws IOException {
        String ofThePage = "event.detail.headers[token.dataset.header]";
        assertThat(scripts())
                .allSatisfy(script -> assertThat(script.replace(ofThePage, ""))
                        .doesNotContain("__proto__", "setPrototypeOf")
                        .doesNotContainPattern("Object\\.assign\\([^{]*,\\s*[^{\\s]")
                        .doesNotContainPattern("[\\w)]\\[[^\\]'\"\\d]+]\\s*=[^=]"));
    }

    private static List<String> scripts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(Path.of("src/main/resources/static/assets/js"))) {
            for (Path file : files.toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** Its defaults are TLS 1.2 and 1.3 with strong ciphers, a certificate that browsers trust, and pages led to HTTPS. */
    @Test
    void theProxyKeepsToItsDefaultsOfTls() throws IOException {
        String door = Files.readString(Path.of("docker/Caddyfile")).replaceAll("#.*", "");
        assertThat(door)
                .contains("{$SITE_ADDRESS::80}")
                .doesNotContainPattern("\\b(tls|protocols|ciphers|curves|auto_https|disable_redirects|local_certs)\\b");
    }
}

package fr.jumelages.directory.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.directory.registry.imports.GeneratedRegistry;
import fr.jumelages.directory.registry.imports.ImportRun;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.Browser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The administrators’ pages, from choosing a file to reading what became of it. */
@ApplicationTest
class ImportPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    MockMvc http;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    ImportRun run;

    @Autowired
    JdbcClient db;

    @TempDir
    Path folder;

    private Person admin;

    @BeforeEach
    void somebody() {
        empty();
        var address = new EmailAddress(UUID.randomUUID() + "@exemple.fr");
        admin = accounts.get(accounts.invite(address, "Camille Roux", Role.ADMIN));
    }

    @AfterEach
    void empty() {
        db.sql("truncate registry_facility, registry_school, registry_word, registry_import cascade")
                .update();
    }

    @Test
    void aFileIsSentReadAndReported() throws Exception {
        String page = sent(finess("350000022", "=cmd|'x'!A1"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        http.perform(get(page).with(authentication(new SignedIn(admin))))
                .andExpect(content().string(containsString("En attente de lecture")))
                .andExpect(content().string(containsString("hx-trigger=\"every 1s\"")));
        run.next();
        http.perform(get(page).header("HX-Request", "true").with(authentication(new SignedIn(admin))))
                .andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(not(containsString("hx-trigger"))))
                .andExpect(content().string(containsString("Numéro mal formé")));
        http.perform(get(page + "/refus.csv").with(authentication(new SignedIn(admin))))
                .andExpect(content().string("\uFEFFLigne;Numéro;Motif\r\n3;'=cmd|'x'!A1;Numéro mal formé\r\n"));
        http.perform(get("/administration/referentiels").with(authentication(new SignedIn(admin))))
                .andExpect(content().string(containsString("finess.csv")))
                .andExpect(content().string(containsString("Importé")));
    }

    @Test
    void aFileOfAnotherKindIsRefusedInWords() throws Exception {
        sent("nom;prénom\n".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ce fichier n’est ni un fichier FINESS")));
        http.perform(multipart(LargeUpload.PATH)
                        .with(authentication(new SignedIn(admin)))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choisissez un fichier à importer.")));
    }

    /** More than any other address takes: chosen, sent and followed in a browser. */
    @Test
    void aLargeFileIsTakenHereOnly() throws Exception {
        Path file = folder.resolve("annuaire.csv");
        try (var out = Files.newOutputStream(file)) {
            new GeneratedRegistry(3, 56_000).schools(out);
        }
        assertThat(Files.size(file)).isGreaterThan(11L << 20);
        try (BrowserContext context = Browser.newContext(new NewContextOptions().setViewportSize(1280, 900))) {
            context.addCookies(List.of(cookie(sessions)));
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/administration/referentiels");
            page.setInputFiles("#fichier", file);
            page.click("main form .btn-primary");
            page.waitForSelector("text=En attente de lecture");
            run.next();
            page.waitForSelector("text=Le référentiel est à jour");
            assertThat(page.textContent("main").replaceAll("[\\s\\h]+", "")).contains("Entréesnouvelles54880");
        }
    }

    @Test
    void strangersAreTurnedAwayBeforeTheirFileIsRead() throws Exception {
        byte[] file = new byte[100];
        http.perform(multipart(LargeUpload.PATH)
                        .file(new MockMultipartFile("fichier", "x", "text/csv", file))
                        .with(csrf()))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith("text/plain"));
    }

    private ResultActions sent(byte[] file) throws Exception {
        return http.perform(multipart(LargeUpload.PATH)
                .file(new MockMultipartFile("fichier", "finess.csv", "text/csv", file))
                .with(authentication(new SignedIn(admin)))
                .with(csrf()));
    }

    private <S extends Session> Cookie cookie(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(new SignedIn(admin)));
        sessions.save(session);
        String id = Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
        return new Cookie("session", id).setUrl("http://localhost:" + port);
    }

    private static byte[] finess(String... numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("finess;etalab;96;2026-05-12\n".getBytes(StandardCharsets.UTF_8));
        for (String number : numbers) {
            out.writeBytes(
                    ("structureet;%s;350000014;EHPAD DU PARC;;;;12;R;DES LILAS;;;238;35;D;35000 RENNES;;;500;L;4401;H;;;;;;;;;;\n")
                            .formatted(number)
                            .getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}

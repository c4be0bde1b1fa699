package fr.jumelages.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.Finess;
import fr.jumelages.directory.registry.RegistryRows;
import fr.jumelages.shared.SecretToken;
import fr.jumelages.testing.ApplicationTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
class RegistrationPagesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    private final TypedRegistration typed = new TypedRegistration();
    private Cookie draft;

    @BeforeEach
    void begin() throws Exception {
        draft = http.perform(post("/inscription").with(csrf()))
                .andExpect(redirectedUrl("/inscription/etablissement"))
                .andReturn()
                .getResponse()
                .getCookie("inscription");
    }

    @Test
    void theWholeFormLeavesOnceAndAsksForTheAddress() throws Exception {
        fillIn();
        page("recapitulatif")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(typed.facilityName())))
                .andExpect(content().string(containsString("Envoyer l’inscription")));
        send().andExpect(redirectedUrl("/inscription/envoyee"));
        send().andExpect(redirectedUrl("/inscription/envoyee"));
        assertThat(registrations()).isEqualTo(1);
        page("recapitulatif").andExpect(redirectedUrl("/inscription"));
    }

    @Test
    void theIntroductionAndTheLastPageNeedNoDraft() throws Exception {
        http.perform(get("/inscription")).andExpect(status().isOk());
        http.perform(get("/inscription/envoyee")).andExpect(status().isOk());
        http.perform(get("/inscription/personnes")).andExpect(redirectedUrl("/inscription"));
    }

    @Test
    void theDraftIsFoundAgainByItsCookie() throws Exception {
        answer(Segment.FACILITY);
        page("etablissement")
                .andExpect(content().string(containsString(typed.facilityName())))
                .andExpect(content().string(containsString("Brouillon enregistré à")));
        page("").andExpect(content().string(containsString("Reprendre mon inscription")));
        http.perform(post("/inscription").cookie(draft).with(csrf()))
                .andExpect(redirectedUrl("/inscription/personnes"));
    }

    @Test
    void whatIsTypedIsKeptBeforeItIsSentRightOrWrong() throws Exception {
        typed.put(Segment.PEOPLE, "directorEmail", "claire@");
        typed.put(Segment.PEOPLE, "directorName", "Cl");
        keep(Segment.PEOPLE)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Brouillon enregistré à")))
                .andExpect(content().string(not(containsString("<html"))));
        page("personnes")
                .andExpect(content().string(containsString("value=\"claire@\"")))
                .andExpect(content().string(containsString("value=\"Cl\"")))
                .andExpect(content().string(not(containsString("error-summary"))));
    }

    @Test
    void whatIsTypedIsKeptEvenWhenTheCookieWasLost() throws Exception {
        draft = http.perform(form("personnes/brouillon", Segment.PEOPLE)
                        .header("HX-Request", "true")
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("inscription");
        page("personnes").andExpect(content().string(containsString(typed.email)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finess | 010000025 | sa clé de contrôle ne correspond pas",
                "finess | 080000111 | sa clé de contrôle ne correspond pas",
                "finess | 750712184 | dans un autre département",
                "finess | 2A0000155 | sa clé de contrôle ne correspond pas",
                "finess | 2A0000154 | dans un autre département",
                "siret | 73282932000075 | sa clé de contrôle ne correspond pas"
            })
    void aDoubtfulNumberIsLookedAtAgainAndKeptIfThePersonSaysSo(String question, String number, String message)
            throws Exception {
        db.sql("delete from registry_facility where finess = ?").param(number).update();
        typed.put(Segment.FACILITY, question, number);
        answer(Segment.FACILITY)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString("href=\"#" + question + "\"")))
                .andExpect(content().string(not(containsString("error-summary"))));
        http.perform(form("etablissement", Segment.FACILITY)
                        .param("garder", "oui")
                        .cookie(draft)
                        .with(csrf()))
                .andExpect(redirectedUrl("/inscription/personnes"));
        answer(Segment.FACILITY).andExpect(redirectedUrl("/inscription/personnes"));
    }

    @ParameterizedTest
    @CsvSource({"2A0000154, 20000", "2B0005342, 20200", "970302287, 97300", "970302287, 97600", "010780195, 01000"})
    void aRightNumberOfItsDepartementRaisesNoDoubt(String finess, String postalCode) throws Exception {
        typed.put(Segment.FACILITY, "finess", finess).put(Segment.FACILITY, "postalCode", postalCode);
        answer(Segment.FACILITY).andExpect(redirectedUrl("/inscription/personnes"));
    }

    @Test
    void theRegisterFillsInWhatItKnowsAndNothingStopsTyping() throws Exception {
        RegistryRows register = new RegistryRows(db);
        String word = RegistryRows.unheardOf();
        String number =
                register.facility("Résidence " + word, "56000", "Vannes", FacilityKind.RESIDENCE_AUTONOMIE, null);
        page("etablissement?q=" + word + "+vannes")
                .andExpect(content().string(containsString("value=\"" + number + "\"")))
                .andExpect(content().string(containsString("Remplir avec cet établissement")));
        http.perform(post("/inscription/etablissement/choix")
                        .param("choix", number)
                        .cookie(draft)
                        .with(csrf()))
                .andExpect(redirectedUrl("/inscription/etablissement?choisi"));
        page("etablissement")
                .andExpect(content().string(containsString("value=\"Résidence " + word + "\"")))
                .andExpect(content().string(containsString("value=\"56000\"")))
                .andExpect(content().string(containsString("value=\"Vannes\"")))
                .andExpect(content().string(containsString("value=\"" + number + "\"")));
        http.perform(post("/inscription/etablissement/choix")
                        .param("choix", "rien")
                        .cookie(draft)
                        .with(csrf()))
                .andExpect(redirectedUrl("/inscription/etablissement"));
        answer(Segment.FACILITY).andExpect(redirectedUrl("/inscription/personnes"));
        page("recapitulatif")
                .andExpect(content().string(containsString("le registre des établissements ne le connaît pas")));
    }

    @Test
    void aNumberThatTheRegisterKnowsAsSomethingElseIsLookedAtAgain() throws Exception {
        String number;
        do {
            number = new RegistryRows(db).facility("Foyer " + RegistryRows.unheardOf(), "35000", "Rennes", null, null);
        } while (!Finess.hasFormat(number) || !new Finess(number).checksOut());
        typed.put(Segment.FACILITY, "finess", number);
        answer(Segment.FACILITY)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("à un autre type d’établissement")));
    }

    @Test
    void theCopyIsForWhoSentIt() throws Exception {
        fillIn();
        Cookie copy = send().andReturn().getResponse().getCookie("inscription-envoyee");
        http.perform(get("/inscription/envoyee").cookie(copy))
                .andExpect(content().string(containsString(typed.facilityName())))
                .andExpect(content().string(containsString(typed.email)))
                .andExpect(content().string(containsString("JUM-")));
        byte[] pdf = http.perform(get("/inscription/envoyee/copie.pdf").cookie(copy))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        http.perform(get("/inscription/envoyee/copie.pdf")).andExpect(status().isNotFound());
        http.perform(get("/inscription/envoyee")).andExpect(content().string(not(containsString(typed.email))));
    }

    @Test
    void somebodyElsesDraftStaysTheirs() throws Exception {
        answer(Segment.FACILITY);
        Cookie guessed = new Cookie("inscription", SecretToken.random().value());
        http.perform(get("/inscription/etablissement").cookie(guessed)).andExpect(redirectedUrl("/inscription"));
        http.perform(get("/inscription/etablissement").cookie(new Cookie("inscription", "' or 1=1")))
                .andExpect(redirectedUrl("/inscription"));
        http.perform(get("/inscription/reprendre/" + guessed.getValue()))
                .andExpect(content().string(containsString("Ce lien ne mène plus à un brouillon")));
        http.perform(get("/inscription/reprendre/nimporte-quoi")).andExpect(status().isNotFound());
    }

    @Test
    void aLostCookieLosesNothing() throws Exception {
        draft = http.perform(form("etablissement", Segment.FACILITY).with(csrf()))
                .andExpect(redirectedUrl("/inscription/personnes"))
                .andReturn()
                .getResponse()
                .getCookie("inscription");
        page("etablissement").andExpect(content().string(containsString(typed.facilityName())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FACILITY | facilityKind | OTHER | ouvert aux EHPAD et aux résidences autonomie seulement",
                "FACILITY | facilityKind | '' | Dites si votre établissement",
                "FACILITY | finess | 12345 | neuf caractères",
                "FACILITY | siret | 123 | quatorze chiffres",
                "FACILITY | postalCode | 00000 | ne correspond à aucun département",
                "FACILITY | facilityName | '' | Indiquez le nom de l’établissement",
                "PEOPLE | directorEmail | claire@ | adresse électronique complète",
                "PEOPLE | phone | zéro deux | numéro de téléphone",
                "WISHES | partner | ASSOCIATION | n’entre pas dans ce programme",
                "WISHES | levels | OTHER | de l’école primaire au lycée",
                "WISHES | residents | douze | en chiffres",
                "WISHES | residents | 5000 | entre 1 et 200",
                "WISHES | rhythm | JAMAIS | parmi les réponses proposées",
                "MEANS | slots | '' | au moins une demi-journée"
            })
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost(
            Segment segment, String question, String answer, String message) throws Exception {
        typed.put(segment, question, answer);
        answer(segment)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString(message),
                                containsString("id=\"error-summary\""),
                                containsString("href=\"#" + question + "\""),
                                containsString("<title>Erreur –"))));
        page(segment.path()).andExpect(status().isOk());
    }

    @Test
    void anOverlongTextIsKeptWholeAndItsLengthTold() throws Exception {
        typed.put(Segment.WISHES, "presentation", "é".repeat(10_000));
        answer(Segment.WISHES)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("é".repeat(10_000))))
                .andExpect(content().string(containsString("2\u202f000 caractères au plus")));
        page("souhaits").andExpect(content().string(containsString("é".repeat(10_000))));
        typed.put(Segment.WISHES, "presentation", "x".repeat(1_000_000));
        answer(Segment.WISHES).andExpect(status().isUnprocessableEntity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7}",
                "#{T(java.lang.Runtime)}",
                "a\u0000b",
                "\uD800b",
                "a\r\nb: c"
            })
    void hostileTextIsShownAsTextOnly(String hostile) throws Exception {
        typed.put(Segment.FACILITY, "town", hostile);
        answer(Segment.FACILITY).andExpect(redirectedUrl("/inscription/personnes"));
        page("etablissement")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("value=\"49\""))));
    }

    @Test
    void aDoubtfulNumberIsShownOnceMoreButMayBeSent() throws Exception {
        fillIn();
        typed.put(Segment.FACILITY, "finess", "080000111");
        answer(Segment.FACILITY);
        page("recapitulatif")
                .andExpect(content().string(containsString("sa clé de contrôle ne correspond pas")))
                .andExpect(content().string(containsString("Envoyer l’inscription")));
    }

    @Test
    void anIncompleteFormCannotLeave() throws Exception {
        answer(Segment.FACILITY);
        page("recapitulatif")
                .andExpect(content().string(containsString("Certaines réponses manquent")))
                .andExpect(content().string(not(containsString("Envoyer l’inscription"))));
        send().andExpect(status().isUnprocessableEntity());
        assertThat(registrations()).isZero();
        page("etablissement").andExpect(content().string(containsString(typed.facilityName())));
    }

    @Test
    void oneMayStopAtAnyTime() throws Exception {
        typed.put(Segment.FACILITY, "street", "");
        http.perform(form("etablissement", Segment.FACILITY)
                        .param("plusTard", "oui")
                        .cookie(draft)
                        .with(csrf()))
                .andExpect(redirectedUrl("/inscription"));
        page("etablissement").andExpect(content().string(containsString(typed.facilityName())));
    }

    @Test
    void thePagesSpeakEnglishToo() throws Exception {
        http.perform(get("/inscription/souhaits").param("lang", "en").cookie(draft))
                .andExpect(content().string(containsString("The twinning you wish for")));
    }

    private void fillIn() throws Exception {
        answer(Segment.FACILITY).andExpect(redirectedUrl("/inscription/personnes"));
        answer(Segment.PEOPLE).andExpect(redirectedUrl("/inscription/souhaits"));
        answer(Segment.WISHES).andExpect(redirectedUrl("/inscription/moyens"));
        answer(Segment.MEANS).andExpect(redirectedUrl("/inscription/recapitulatif"));
    }

    private ResultActions answer(Segment segment) throws Exception {
        return http.perform(form(segment.path(), segment).cookie(draft).with(csrf()));
    }

    private MockHttpServletRequestBuilder form(String path, Segment segment) {
        var request = post("/inscription/" + path);
        typed.of(segment).forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request;
    }

    private ResultActions keep(Segment segment) throws Exception {
        return http.perform(form(segment.path() + "/brouillon", segment)
                .header("HX-Request", "true")
                .cookie(draft)
                .with(csrf()));
    }

    private ResultActions page(String path) throws Exception {
        return http.perform(get(("/inscription/" + path).replaceFirst("/$", "")).cookie(draft));
    }

    private ResultActions send() throws Exception {
        return http.perform(post("/inscription/recapitulatif").cookie(draft).with(csrf()));
    }

    private long registrations() {
        return db.sql("select count(*) from registration_request where content -> 'people' ->> 'directorEmail' = ?")
                .param(typed.email)
                .query(Long.class)
                .single();
    }
}

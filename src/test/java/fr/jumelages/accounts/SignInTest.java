package fr.jumelages.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
class SignInTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Postman postman;
    private String email;

    @BeforeEach
    void aTeacher() {
        postman = new Postman(jdbc);
        email = Postman.newAddress();
        accounts.invite(new EmailAddress(email), "Paul Girard", Role.TEACHER);
    }

    @Test
    void theLinkOpensTheSpaceByAPost() throws Exception {
        ask(email);

        MvcResult entered = useLink(postman.tokenFor(email))
                .andExpect(redirectedUrl("/taches"))
                .andReturn();

        Cookie session = entered.getResponse().getCookie("session");
        assertThat(session).isNotNull();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
        mvc.perform(get("/connexion").cookie(session)).andExpect(redirectedUrl("/"));
    }

    @Test
    void theCodeOpensTheSpaceInTheBrowserThatAsked() throws Exception {
        Cookie request = ask(email);
        String code = postman.codeFor(email);

        useCode(code.substring(0, 3) + " " + code.substring(3), request).andExpect(redirectedUrl("/taches"));
        useCode(code, request).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theCodeIsWorthNothingInAnotherBrowser() throws Exception {
        ask(email);
        Cookie other = ask(Postman.newAddress());

        useCode(postman.codeFor(email), other).andExpect(status().isUnprocessableEntity());
        mvc.perform(post("/connexion/code")
                        .param("code", postman.codeFor(email))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsVoid() throws Exception {
        Cookie request = ask(email);
        String code = postman.codeFor(email);
        String wrong = code.equals("000000") ? "000001" : "000000";

        for (int i = 0; i < 5; i++) {
            useCode(wrong, request).andExpect(status().isUnprocessableEntity());
        }
        useCode(code, request).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void mailScannersThatOpenTheLinkDontUseItUp() throws Exception {
        ask(email);
        String token = postman.tokenFor(email);

        for (int i = 0; i < 20; i++) {
            mvc.perform(get("/connexion/lien/" + token)).andExpect(status().isOk());
        }
        useLink(token).andExpect(redirectedUrl("/taches"));
    }

    @Test
    void aUsedExpiredReplacedOrAlteredLinkIsGone() throws Exception {
        ask(email);
        String used = postman.tokenFor(email);
        useLink(used).andExpect(status().is3xxRedirection());
        useLink(used).andExpect(status().isGone());

        ask(email);
        String replaced = postman.tokenFor(email);
        ask(email);
        String current = postman.tokenFor(email);
        useLink(replaced).andExpect(status().isGone());

        useLink(altered(current)).andExpect(status().isGone());
        useLink("").andExpect(status().isGone());
        clock.advance(Duration.ofMinutes(10));
        useLink(current).andExpect(status().isGone());
    }

    @Test
    void aClosedAccountGetsNoLetterAndItsOldLinkOpensNothing() throws Exception {
        ask(email);
        String token = postman.tokenFor(email);
        accounts.close(
                accounts.findByEmail(new EmailAddress(email)).orElseThrow().id());

        useLink(token).andExpect(status().isGone());
        long before = postman.lettersTo(email);
        ask(email);
        assertThat(postman.lettersTo(email)).isEqualTo(before);
    }

    @Test
    void theAnswerIsTheSameForAnAddressThatNobodyHas() throws Exception {
        String unknown = Postman.newAddress();
        MvcResult known = request(email).andReturn();
        MvcResult nobody = request(unknown).andReturn();

        assertThat(nobody.getResponse().getStatus())
                .isEqualTo(known.getResponse().getStatus());
        assertThat(nobody.getResponse().getRedirectedUrl())
                .isEqualTo(known.getResponse().getRedirectedUrl());
        assertThat(nobody.getResponse().getHeaderNames())
                .isEqualTo(known.getResponse().getHeaderNames());
        assertThat(postman.lettersTo(unknown)).isZero();
        assertThat(postman.lettersTo(email)).isEqualTo(1);
    }

    @Test
    void aBadlyTypedAddressIsExplainedAtItsField() throws Exception {
        MvcResult refused = request("claire.morel")
                .andExpect(status().isUnprocessableEntity())
                .andReturn();

        assertThat(refused.getResponse().getContentAsString())
                .contains("field-error")
                .contains("value=\"claire.morel\"");
    }

    @Test
    void theSixthLetterInAQuarterOfAnHourIsRefusedWhoeverAsks() throws Exception {
        for (String address : new String[] {email, Postman.newAddress()}) {
            for (int i = 0; i < 5; i++) {
                request(address).andExpect(status().is3xxRedirection());
            }
            request(address).andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
        }
        clock.advance(Duration.ofMinutes(3));
        request(email).andExpect(status().is3xxRedirection());
    }

    @Test
    void onlyHashesOfSecretsAreKept() throws Exception {
        Cookie request = ask(email);
        String token = postman.tokenFor(email);

        Long kept = jdbc.sql("select count(*) from sign_in where encode(token_hash, 'escape') like :token"
                        + " or encode(request_hash, 'escape') like :request")
                .param("token", "%" + token + "%")
                .param("request", "%" + request.getValue() + "%")
                .query(Long.class)
                .single();
        assertThat(kept).isZero();
    }

    @Test
    void anInvitationOnlyMailsAFreshLink() throws Exception {
        String path = jdbc.sql("select model ->> 'path' from outbox where dedup_key = ?")
                .param("invitation:"
                        + accounts.findByEmail(new EmailAddress(email))
                                .orElseThrow()
                                .id())
                .query(String.class)
                .single();

        mvc.perform(get(path)).andExpect(status().isOk());
        assertThat(postman.lettersTo(email)).isZero();
        mvc.perform(post(path).with(csrf()).with(this::fromHere)).andExpect(redirectedUrl("/connexion/code"));
        assertThat(postman.lettersTo(email)).isEqualTo(1);
        mvc.perform(post(path + "x").with(csrf()).with(this::fromHere)).andExpect(status().isGone());
    }

    private Cookie ask(String address) throws Exception {
        return request(address)
                .andExpect(redirectedUrl("/connexion/code"))
                .andReturn()
                .getResponse()
                .getCookie("connexion");
    }

    private ResultActions request(String address) throws Exception {
        return mvc.perform(from(post("/connexion")).param("email", address));
    }

    private ResultActions useLink(String token) throws Exception {
        return mvc.perform(from(post("/connexion/lien")).param("token", token));
    }

    private ResultActions useCode(String code, Cookie request) throws Exception {
        return mvc.perform(from(post("/connexion/code")).param("code", code).cookie(request));
    }

    private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
        return request.with(csrf()).with(this::fromHere);
    }

    /** Each test comes from a network of its own, so that the limits of one don’t meet the other. */
    private org.springframework.mock.web.MockHttpServletRequest fromHere(
            org.springframework.mock.web.MockHttpServletRequest request) {
        request.setRemoteAddr("2001:db8:" + Integer.toHexString(email.hashCode() & 0xffff) + ":"
                + Integer.toHexString(email.hashCode() >>> 16) + "::"
                + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff));
        return request;
    }

    private static String altered(String token) {
        char first = token.charAt(0) == 'A' ? 'B' : 'A';
        return first + token.substring(1);
    }
}

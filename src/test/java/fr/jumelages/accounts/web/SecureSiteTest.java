package fr.jumelages.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fr.jumelages.mail.SiteAddress;
import fr.jumelages.testing.ApplicationTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.test.web.servlet.MockMvc;

/** What a site reached by https does more than the local one. */
@ApplicationTest
class SecureSiteTest {

    @Autowired
    MockMvc mvc;

    @Test
    void browsersAreToldToKeepToHttps() throws Exception {
        mvc.perform(get("/connexion").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
        mvc.perform(get("/connexion")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void signingOutClearsWhatTheBrowserKeeps() throws Exception {
        mvc.perform(post("/deconnexion").secure(true).with(csrf()))
                .andExpect(redirectedUrl("/connexion?sortie"))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\""));
    }

    @Test
    void cookiesAreForThisHostAndHttpsOnly() {
        new ApplicationContextRunner()
                .withPropertyValues("app.base-url=https://jumelages.example")
                .withUserConfiguration(SecurityParts.class)
                .withBean(SiteAddress.class)
                .run(context -> {
                    assertThat(cookies(
                                    context.getBean(CookieSerializer.class),
                                    context.getBean(CsrfTokenRepository.class)))
                            .hasSize(2)
                            .allSatisfy(cookie -> assertThat(cookie)
                                    .startsWith("__Host-")
                                    .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/;")
                                    .doesNotContain("Domain"));
                });
    }

    @Test
    void cookiesOfAFewPagesAreForHttpsOnlyToo() throws Exception {
        String cookie = mvc.perform(post("/inscription").secure(true).with(csrf()))
                .andReturn()
                .getResponse()
                .getHeader("Set-Cookie");
        assertThat(cookie).startsWith("__Secure-inscription=").contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "fe80::1%eth0, fe80000000000000",
        "::ffff:192.0.2.7, 192.0.2.7"
    })
    void limitsCountAnIpv6LineAsOne(String address, String counted) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        assertThat(NetworkAddress.of(request).value()).isEqualTo(counted);
    }

    private static Stream<String> cookies(CookieSerializer session, CsrfTokenRepository csrf) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        session.writeCookieValue(new CookieValue(request, response, "x"));
        csrf.saveToken(csrf.generateToken(request), request, response);
        // the mock writes no SameSite into the header, but keeps it with the cookie
        return Stream.of(response.getCookies())
                .map(cookie -> response.getHeaders("Set-Cookie").stream()
                                .filter(header -> header.startsWith(cookie.getName() + "="))
                                .findFirst()
                                .orElseThrow()
                        + "; SameSite=" + cookie.getAttribute("SameSite"));
    }
}

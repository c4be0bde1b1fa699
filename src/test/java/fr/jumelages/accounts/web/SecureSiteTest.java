package fr.jumelages.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fr.jumelages.mail.SiteAddress;
import fr.jumelages.testing.ApplicationTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** What a site reached by https does more than the local one. */
@ApplicationTest
class SecureSiteTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ServletWebServerApplicationContext server;

    @Autowired
    Map<String, SimpleUrlHandlerMapping> mappings;

    @Test
    void browsersAreToldToKeepToHttps() throws Exception {
        mvc.perform(get("/connexion").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
        mvc.perform(get("/connexion")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    /** Whoever writes the proxy’s headers from elsewhere is counted by the address that they really have. */
    @Test
    void forwardedAddressesAreBelievedFromPrivateNetworksOnly() {
        var tomcat = (TomcatWebServer) server.getWebServer();
        RemoteIpValve valve = Stream.of(
                        tomcat.getTomcat().getEngine().getPipeline().getValves())
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat("10.0.3.7").matches(valve.getInternalProxies());
        assertThat(List.of("203.0.113.7", "8.8.8.8", "2001:db8::1"))
                .noneMatch(address -> address.matches(valve.getInternalProxies()));
        assertThat(valve.getTrustedProxies()).isNull();
    }

    /** What people send lies in the database; no folder of the machine is served. */
    @Test
    void onlyFilesOfTheProgramAreServed() {
        List<Resource> places = mappings.values().stream()
                .flatMap(mapping -> mapping.getUrlMap().values().stream())
                .filter(ResourceHttpRequestHandler.class::isInstance)
                .flatMap(handler -> ((ResourceHttpRequestHandler) handler).getLocations().stream())
                .toList();

        assertThat(places).isNotEmpty().allMatch(ClassPathResource.class::isInstance);
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

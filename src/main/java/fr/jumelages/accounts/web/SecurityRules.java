package fr.jumelages.accounts.web;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who may ask for which address: nobody, unless a line here says so. What a person may see behind an address is decided
 * by the feature’s query.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String[] PUBLIC = {
        "/",
        "/inscription/**",
        "/etablissements/**",
        "/registre/**",
        "/q/**",
        "/temoignages/**",
        "/agenda/**",
        "/album/**",
        "/courriels/**",
        "/connexion/**",
        "/accessibilite",
        "/mentions-legales",
        "/donnees-personnelles",
        "/plan-du-site",
        "/assets/**",
        "/vendor/**",
        "/favicon.ico",
        "/error"
    };

    private static final String[] SIGNED_IN = {
        "/taches/**", "/projets/**", "/vitrine/**", "/compte/**", "/processus/**", "/suspensions/**", "/deconnexion"
    };

    /** Pressed by mail programs, which have no page of ours before it (RFC 8058); the secret in it is all it asks for. */
    private static final String ONE_CLICK = "/courriels/arret/*";

    private static final String[] ADMINISTRATING = {"/administration/**"};

    private static final String[] WATCHING = {"/suivi/**"};

    /** Health for the load balancer; the other endpoints only on the management port, which is not for the public. */
    @Bean
    @Order(1)
    SecurityFilterChain endpoints(HttpSecurity http, ManagementPort managementPort) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .headers(StrictHeaders::write)
                .authorizeHttpRequests(rules -> rules.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .access(managementPort))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(Doors.notFound()))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Environment environment,
            CsrfTokenRepository csrfTokens,
            SecurityContextRepository contexts,
            RequestCache wanted,
            Accounts accounts,
            MessageSource messages)
            throws Exception {
        boolean local = environment.acceptsProfiles(Profiles.of("local"));
        return http.headers(StrictHeaders::write)
                .authorizeHttpRequests(rules -> routes(rules, local))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(ONE_CLICK))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(Doors.signIn()).accessDeniedHandler(Doors.refused()))
                .logout(logout -> logout.logoutUrl("/deconnexion")
                        .logoutSuccessUrl("/connexion?sortie")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.COOKIES, Directive.STORAGE))))
                .addFilterBefore(new LargeUploadGate(messages), CsrfFilter.class)
                .addFilterBefore(new FreshPersonFilter(accounts, contexts), AnonymousAuthenticationFilter.class)
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .build();
    }

    private static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            boolean local) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
        rules.requestMatchers(PUBLIC).permitAll();
        if (local) {
            rules.requestMatchers("/local/**").permitAll();
        }
        rules.requestMatchers(ADMINISTRATING).hasRole(Role.ADMIN.name());
        rules.requestMatchers(WATCHING).hasAnyRole(Role.COORDINATOR.name(), Role.ADMIN.name());
        rules.requestMatchers(SIGNED_IN).authenticated();
        rules.anyRequest().denyAll();
    }
}

package fr.jumelages.accounts.web;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets requests pass that came in by a management port of its own, closed to the public by the network. */
@Component
class ManagementPort implements AuthorizationManager<RequestAuthorizationContext> {

    private final int management;
    private final int pages;

    ManagementPort(@Value("${management.server.port:-1}") int management, @Value("${server.port:8080}") int pages) {
        this.management = management;
        this.pages = pages;
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> who, RequestAuthorizationContext asked) {
        int port = asked.getRequest().getLocalPort();
        return new AuthorizationDecision(management > 0 && management != pages && port == management);
    }
}

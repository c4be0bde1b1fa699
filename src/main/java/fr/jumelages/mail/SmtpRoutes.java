package fr.jumelages.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Open connections to the SMTP server: a flood of letters shares a few, since saying hello costs more than a letter. They
 * are closed as soon as the flood is over, so none goes stale.
 */
@Component
@Profile("!local")
class SmtpRoutes {

    /** Many servers hang up after a hundred letters; we are first. */
    private static final int LETTERS = 90;

    private final ConcurrentLinkedDeque<Route> free = new ConcurrentLinkedDeque<>();
    private final JavaMailSenderImpl server;
    private final Session session;

    /** @param bounces the envelope’s sender, to whom mail systems answer what they can’t deliver; empty for the letter’s */
    SmtpRoutes(JavaMailSenderImpl server, @Value("${app.mail.bounce-address:}") String bounces) {
        this.server = server;
        if (!bounces.isBlank()) {
            server.getJavaMailProperties().put("mail.smtp.from", bounces.strip());
        }
        this.session = server.getSession();
    }

    /** A connection for one letter; it belongs to the caller until it is given back or dropped. */
    record Route(Transport transport, int letters) {}

    /** @throws MessagingException when the server can’t be reached or does not let us in */
    Route take() throws MessagingException {
        Route open = free.poll();
        if (open != null) {
            return open;
        }
        Transport transport = session.getTransport(protocol());
        transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return new Route(transport, 0);
    }

    void giveBack(Route route) {
        Route used = new Route(route.transport(), route.letters() + 1);
        if (used.letters() < LETTERS) {
            free.push(used);
        } else {
            drop(used);
        }
    }

    void drop(Route route) {
        try {
            route.transport().close();
        } catch (MessagingException gone) {
            // it was of no more use anyway
        }
    }

    void closeFree() {
        for (Route route = free.poll(); route != null; route = free.poll()) {
            drop(route);
        }
    }

    private String protocol() {
        return server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
    }
}

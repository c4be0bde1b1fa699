package fr.jumelages.local;

import fr.jumelages.accounts.DemoPeople;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last words of the start: where to go, and as whom. */
@Component
@Profile("local")
@Order(2)
class Welcome implements ApplicationRunner {

    private final ServletWebServerApplicationContext server;
    private final DemoPeople people;

    Welcome(ServletWebServerApplicationContext server, DemoPeople people) {
        this.server = server;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments args) {
        String address = "http://localhost:" + server.getWebServer().getPort();
        String everybody = people.all().stream()
                .map(person -> "    %-28s %-42s %s".formatted(person.name(), person.email(), person.label()))
                .collect(Collectors.joining("\n"));
        System.out.printf(
                "%n  Jumelages: %s%n%n  Sign in as (one click at %s/connexion):%n%s%n%n  Mail: %s/local/courrier"
                        + "   Time machine: %s/local/horloge%n%n",
                address, address, everybody, address, address);
    }
}

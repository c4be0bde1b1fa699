package fr.jumelages.local;

import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Adds the mailbox’s table to the migrations, in the local run only. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class MailboxMigration {

    @Bean
    FlywayConfigurationCustomizer localTables() {
        return flyway -> flyway.locations(
                Stream.concat(Stream.of(flyway.getLocations()), Stream.of(new Location("classpath:db/local")))
                        .toArray(Location[]::new));
    }
}

package fr.jumelages.shared;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** One clock for everybody, in UTC. The engine stores times without a zone, so a node in another zone must not start. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    TimeConfiguration() {
        if (!TimeZone.getDefault().toZoneId().getRules().equals(ZoneId.of("UTC").getRules())) {
            throw new IllegalStateException("Nodes run in UTC: start Java with -Duser.timezone=UTC");
        }
    }

    @Bean
    @Profile("!movable-clock")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("movable-clock")
    MovableClock movableClock() {
        return new MovableClock();
    }
}

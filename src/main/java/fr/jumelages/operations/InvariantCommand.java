package fr.jumelages.operations;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The checker as a command, under the profile {@code check}: prints what does not hold and ends, with status 0 when
 * everything does and 3 otherwise.
 */
@Component
@Profile("check")
class InvariantCommand implements ApplicationRunner {

    private static final int BROKEN = 3;

    private final Invariants invariants;
    private final ConfigurableApplicationContext application;

    InvariantCommand(Invariants invariants, ConfigurableApplicationContext application) {
        this.invariants = invariants;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments args) {
        List<Finding> found = invariants.all();
        found.forEach(
                finding -> System.out.printf("%s\t%s\t%s%n", finding.invariant(), finding.subject(), finding.detail()));
        System.out.printf("invariants: %d checked, %d findings%n", Invariant.values().length, found.size());
        System.exit(SpringApplication.exit(application, () -> found.isEmpty() ? 0 : BROKEN));
    }
}

package fr.jumelages.testing;

import fr.jumelages.shared.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Whatever a class of tests does to the hour ends with it: the next one shares the clock, and may count on the hour. */
class ClockAsFound implements BeforeAllCallback, AfterAllCallback {

    private Duration found;

    @Override
    public void beforeAll(ExtensionContext context) {
        found = clock(context).offset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        clock(context).moveTo(found);
    }

    private static MovableClock clock(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(MovableClock.class);
    }
}

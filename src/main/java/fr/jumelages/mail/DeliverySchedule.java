package fr.jumelages.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When letters are delivered. Off with {@code app.mail.delivery.enabled=false}. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "app.mail.delivery.enabled", havingValue = "true", matchIfMissing = true)
class DeliverySchedule {

    private final Delivery delivery;

    DeliverySchedule(Delivery delivery) {
        this.delivery = delivery;
    }

    @Scheduled(fixedDelayString = "PT0.5S")
    void signIn() {
        drain(Lane.SIGN_IN);
    }

    @Scheduled(fixedDelayString = "PT2S")
    void normal() {
        drain(Lane.NORMAL);
    }

    @Scheduled(fixedDelayString = "PT30S")
    void sweep() {
        delivery.sweep();
    }

    private void drain(Lane lane) {
        while (delivery.deliver(lane).wasFull()) {
            // the lane holds more: go on without waiting
        }
    }
}

package fr.jumelages.mail;

import jakarta.annotation.PreDestroy;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
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
    private final int workers;
    private final ExecutorService pool;

    /** @param workers how many letters of a flood are on their way at once, each by a connection of its own */
    DeliverySchedule(Delivery delivery, @Value("${app.mail.delivery.workers:4}") int workers) {
        this.delivery = delivery;
        this.workers = Math.max(1, workers);
        this.pool = Executors.newFixedThreadPool(this.workers);
    }

    @Scheduled(fixedDelayString = "PT0.5S")
    void signIn() {
        if (drain(Lane.SIGN_IN) > 0) {
            delivery.rest();
        }
    }

    /** One worker is enough until a round was full. */
    @Scheduled(fixedDelayString = "PT2S")
    void normal() throws InterruptedException {
        Delivery.Round first = delivery.deliver(Lane.NORMAL);
        if (first.wasFull()) {
            Callable<Integer> worker = () -> drain(Lane.NORMAL);
            pool.invokeAll(Collections.nCopies(workers, worker));
        }
        if (first.claimed() > 0) {
            delivery.rest();
        }
    }

    @Scheduled(fixedDelayString = "PT30S")
    void sweep() {
        delivery.sweep();
    }

    @PreDestroy
    void stop() {
        pool.shutdown();
    }

    /** @return how many letters were taken up */
    private int drain(Lane lane) {
        int claimed = 0;
        Delivery.Round round;
        do {
            round = delivery.deliver(lane);
            claimed += round.claimed();
        } while (round.wasFull());
        return claimed;
    }
}

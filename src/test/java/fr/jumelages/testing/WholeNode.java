package fr.jumelages.testing;

import fr.jumelages.JumelagesApplication;
import fr.jumelages.shared.MovableClock;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.TimeZone;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application in a process of its own that can be killed, with another hour on its clock. Arguments: the
 * database’s address, the SMTP port, how many seconds the clock is ahead.
 */
public final class WholeNode {

    private WholeNode() {}

    /** Starts one; it is awake some time later. @param ahead seconds; @param log where its errors go */
    public static Process start(String database, int smtpPort, long ahead, File log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx400m",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WholeNode.class.getName(),
                        database,
                        String.valueOf(smtpPort),
                        String.valueOf(ahead))
                .redirectError(log)
                .start();
    }

    /** Its words are read on afterwards, or it would stop when the pipe is full. */
    public static void waitUntilAwake(Process node) {
        var out = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (String line = out.readLine(); line != null && !line.equals("awake"); line = out.readLine()) {
                // it is still waking up
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Thread reading = new Thread(() -> out.lines().forEach(line -> {}));
        reading.setDaemon(true);
        reading.start();
    }

    /** Until the nodes have brought it about. */
    public static void await(BooleanSupplier what, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!what.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("still waiting");
            }
            try {
                Thread.sleep(15);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Duration ahead = Duration.ofSeconds(Long.parseLong(args[2]));
        new SpringApplicationBuilder(JumelagesApplication.class)
                .initializers(context -> set(context, ahead))
                .run(
                        "--spring.profiles.active=movable-clock",
                        "--spring.datasource.url=" + args[0],
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + args[1],
                        "--spring.mail.properties.mail.smtp.starttls.enable=false",
                        "--app.data-dir=target/node-data",
                        "--server.port=0");
        System.out.println("awake");
    }

    /** Before anything reads it. */
    private static void set(ConfigurableApplicationContext context, Duration ahead) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof MovableClock clock) {
                    clock.moveTo(ahead);
                }
                return bean;
            }
        });
    }
}

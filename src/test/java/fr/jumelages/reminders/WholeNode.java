package fr.jumelages.reminders;

import fr.jumelages.JumelagesApplication;
import fr.jumelages.shared.MovableClock;
import java.time.Duration;
import java.util.TimeZone;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application in a process of its own that can be killed, with another hour on its clock. Arguments: the
 * database’s address, the SMTP port, how many seconds the clock is ahead.
 */
public final class WholeNode {

    private WholeNode() {}

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

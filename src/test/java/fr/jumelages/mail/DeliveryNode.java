package fr.jumelages.mail;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A node that does nothing but deliver, with the application’s own classes, in a process of its own that can be killed.
 * Arguments: the database’s address, the SMTP port, how many seconds its clock is ahead. Ends when nothing waits.
 */
class DeliveryNode {

    private final Delivery delivery;
    private final JdbcClient db;

    private DeliveryNode(DataSource database, int port, Clock clock) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/mail", "messages/accounts", "messages/reminders", "messages/shared");
        messages.setDefaultEncoding("UTF-8");
        SiteAddress site = new SiteAddress(java.net.URI.create("http://localhost:8080"));
        db = JdbcClient.create(database);
        LetterPress press = new LetterPress(
                new LetterWords(messages, site, "contact@jumelages.example"),
                new StopLinks(new MailChoices(db, clock), site),
                "nous@jumelages.example",
                clock);
        delivery = new Delivery(new Claims(db, new LetterModel()), press, carrier(port, ""), clock);
    }

    static SmtpCarrier carrier(int port, String bounces) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().put("mail.smtp.timeout", "2000");
        server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "5000");
        return new SmtpCarrier(new SmtpRoutes(server, bounces));
    }

    public static void main(String[] args) throws Exception {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(args[0]);
        pool.setUsername("postgres");
        pool.setPassword("postgres");
        pool.setMaximumPoolSize(6);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(args[2])));
        DeliveryNode node = new DeliveryNode(new HikariDataSource(pool), Integer.parseInt(args[1]), clock);
        System.out.println("delivering");
        node.run();
        System.exit(0);
    }

    private void run() throws InterruptedException {
        DeliverySchedule schedule = new DeliverySchedule(delivery, 4);
        while (waiting() > 0) {
            schedule.sweep();
            schedule.normal();
            Thread.sleep(20);
        }
    }

    private int waiting() {
        return db.sql("select count(*) from outbox where status in ('QUEUED', 'SENDING')")
                .query(Integer.class)
                .single();
    }
}

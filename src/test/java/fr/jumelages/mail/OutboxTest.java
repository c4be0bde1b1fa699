package fr.jumelages.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class OutboxTest {

    @RegisterExtension
    static final GreenMailExtension POST_OFFICE = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(true);

    @Autowired
    Outbox outbox;

    @Autowired
    Claims claims;

    @Autowired
    LetterPress press;

    @Autowired
    LetterWords words;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final EmailAddress reader = new EmailAddress("lectrice-" + UUID.randomUUID() + "@exemple.fr");

    private Duration before;

    @BeforeEach
    void nothingElseIsQueued() {
        jdbc.sql("delete from outbox where status <> 'SENT'").update();
        before = clock.offset();
    }

    /** Other tests count on the hour of the day. */
    @AfterEach
    void back() {
        clock.moveTo(before);
    }

    @Test
    void aLetterLeavesOnceWithTextHtmlAndAttachment() throws Exception {
        byte[] file = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
        enqueue(invitation().attach(new Attachment("feuille de route.pdf", "application/pdf", file)));

        assertThat(toPostOffice().deliver(Lane.NORMAL)).isEqualTo(new Delivery.Round(1, 1));
        assertThat(toPostOffice().deliver(Lane.NORMAL)).isEqualTo(new Delivery.Round(0, 0));

        MimeMessage letter = only(POST_OFFICE.getReceivedMessages());
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(reader.value());
        assertThat(letter.getSubject()).isEqualTo("Votre espace Jumelages est ouvert");
        assertThat(letter.getMessageID()).isEqualTo(row("message_id"));
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String source = com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(letter);
        assertThat(source).contains("text/plain", "text/html", "application/pdf");
        assertThat(row("status")).isEqualTo("SENT");
    }

    @Test
    void textAndHtmlSayTheSameAndLinkToTheConfiguredSite() {
        LetterWords.Printed printed = printed(invitation().quoting("À <b>bientôt</b> !"));

        assertThat(printed.text())
                .contains(
                        "Bonjour Anne <i>Petit</i>,",
                        "http://localhost:8080/connexion/invitation/abc",
                        "À <b>bientôt</b> !");
        assertThat(printed.html())
                .contains(
                        "Bonjour Anne &lt;i&gt;Petit&lt;/i&gt;,",
                        "href=\"http://localhost:8080/connexion/invitation/abc\"")
                .contains("À &lt;b&gt;bientôt&lt;/b&gt; !")
                .contains("contact@jumelages.example");
    }

    @Test
    void aLetterSpeaksTheLanguageOfItsReader() {
        assertThat(printed(invitation().in(java.util.Locale.ENGLISH)).subject())
                .isEqualTo("Your Jumelages space is open");
    }

    @Test
    void datesAmongTheArgumentsAreSaidInWords() {
        Letter dated = Letter.notice(reader, "accounts.invitation", null, java.time.LocalDate.of(2026, 9, 1));
        assertThat(printed(dated).text()).contains("Bonjour mardi 1er septembre 2026,");
        Letter odd = Letter.notice(reader, "accounts.invitation", null, "2026-99-99");
        assertThat(printed(odd).text()).contains("Bonjour 2026-99-99,").doesNotContain("http");
    }

    @Test
    void theSameMatterIsWrittenOfOnce() {
        enqueue(invitation().dedup("reminder:" + reader));
        enqueue(invitation().dedup("reminder:" + reader));

        assertThat(toPostOffice().deliver(Lane.NORMAL).sent()).isEqualTo(1);
        enqueue(invitation().dedup("reminder:" + reader));
        assertThat(toPostOffice().deliver(Lane.NORMAL).sent()).isZero();
    }

    @Test
    void aLetterOfWhatDidNotHappenIsNotWritten() {
        transaction.executeWithoutResult(tx -> {
            outbox.enqueue(invitation());
            tx.setRollbackOnly();
        });
        assertThat(toPostOffice().deliver(Lane.NORMAL).claimed()).isZero();
        assertThatThrownBy(() -> outbox.enqueue(invitation())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aServerThatAsksToComeBackLaterIsAskedAgainByTheLadderThenTheLetterIsDead() throws Exception {
        enqueue(invitation());
        try (StubbornServer busy = new StubbornServer("451 4.7.1 please come back later")) {
            Delivery delivery = to(busy.port());
            List<Duration> waits = Stream.of("PT1M", "PT5M", "PT15M", "PT1H", "PT4H", "PT12H")
                    .map(Duration::parse)
                    .toList();
            for (Duration wait : waits) {
                assertThat(delivery.deliver(Lane.NORMAL).claimed()).isEqualTo(1);
                assertThat(row("status")).isEqualTo("QUEUED");
                clock.advance(wait.minusSeconds(5));
                assertThat(delivery.deliver(Lane.NORMAL).claimed()).isZero();
                clock.advance(wait.dividedBy(10).plusSeconds(5));
            }
            delivery.deliver(Lane.NORMAL);
        }
        UUID dead = UUID.fromString(row("id"));
        assertThat(row("status")).isEqualTo("DEAD");
        assertThat(row("attempts")).isEqualTo("7");
        assertThat(row("last_error")).contains("451");

        outbox.replay(dead, reader);
        assertThat(toPostOffice().deliver(Lane.NORMAL).sent()).isEqualTo(1);
        assertThatThrownBy(() -> outbox.replay(dead, reader)).isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusalForGoodIsDeadAtOnce() throws Exception {
        enqueue(invitation());
        try (StubbornServer server = new StubbornServer("550 5.1.1 no such mailbox")) {
            to(server.port()).deliver(Lane.NORMAL);
        }
        assertThat(row("last_error")).contains("550");
    }

    /** Cut off after the letter was given whole, we cannot know: it leaves again and mail systems see one letter. */
    @ParameterizedTest
    @EnumSource(
            value = SmtpSink.Manners.class,
            names = {"CUTS_AFTER_DATA", "BUSY_AFTER_DATA", "SAYS_NOTHING", "BUSY_AT_THE_DOOR"})
    void whateverAServerDoesBeforeItSaysThankYouTheLetterLeavesAgainUnderTheSameName(SmtpSink.Manners manners)
            throws Exception {
        enqueue(invitation());
        try (SmtpSink sink = new SmtpSink().behaving(manners)) {
            assertThat(to(sink.port()).deliver(Lane.NORMAL).sent()).isZero();
            assertThat(row("status")).isEqualTo("QUEUED");
            clock.advance(Duration.ofMinutes(2));

            assertThat(to(sink.behaving(SmtpSink.Manners.ACCEPTS).port())
                            .deliver(Lane.NORMAL)
                            .sent())
                    .isEqualTo(1);
            assertThat(sink.received()).containsOnlyKeys(row("message_id"));
        }
    }

    @Test
    void aRefusalOfTheLetterItselfIsDeadToo() throws Exception {
        enqueue(invitation());
        try (SmtpSink sink = new SmtpSink().behaving(SmtpSink.Manners.REFUSES_AFTER_DATA)) {
            to(sink.port()).deliver(Lane.NORMAL);
        }
        assertThat(row("status")).isEqualTo("DEAD");
        assertThat(DeliveryFault.of(row("last_error"))).isEqualTo(DeliveryFault.BLOCKED);
    }

    @Test
    void lettersShareAConnectionAndTheEnvelopeNamesWhereBouncesGo() throws Exception {
        enqueue(invitation());
        enqueue(invitation());
        try (SmtpSink sink = new SmtpSink()) {
            Carrier carrier = DeliveryNode.carrier(sink.port(), "retours@jumelages.example");
            new Delivery(claims, press, carrier, clock).deliver(Lane.NORMAL);
            assertThat(sink.received()).hasSize(2);
            assertThat(sink.connections()).isEqualTo(1);
            assertThat(sink.envelopeSender()).isEqualTo("retours@jumelages.example");
        }
    }

    @Test
    void aServerOutOfReachCostsOneLetterOneTryAndTheOthersNone() throws Exception {
        for (int i = 0; i < 5; i++) {
            enqueue(invitation());
        }
        StubbornServer gone = new StubbornServer("250 ok");
        gone.close();

        to(gone.port()).deliver(Lane.NORMAL);

        assertThat(jdbc.sql("select sum(attempts) from outbox where status = 'QUEUED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        clock.advance(Duration.ofMinutes(2));
        assertThat(toPostOffice().deliver(Lane.NORMAL).sent()).isEqualTo(5);
    }

    @Test
    void fourWorkersNeverSendALetterTwice() throws Exception {
        transaction.executeWithoutResult(tx -> IntStream.range(0, 200).forEach(i -> outbox.enqueue(invitation())));
        ExecutorService workers = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            workers.submit(() -> {
                while (toPostOffice().deliver(Lane.NORMAL).claimed() > 0) {
                    // until the lane is empty
                }
            });
        }
        workers.shutdown();
        assertThat(workers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

        Map<String, Long> copies = Stream.of(POST_OFFICE.getReceivedMessages())
                .collect(Collectors.groupingBy(OutboxTest::messageId, Collectors.counting()));
        assertThat(copies).hasSize(200);
        assertThat(copies.values()).containsOnly(1L);
    }

    @Test
    void whatADeadWorkerHeldIsTakenOverAndTheSleeperSendsNothing() {
        enqueue(invitation());
        UUID sleeper = UUID.randomUUID();
        UUID letter = only(claims.claim(Lane.NORMAL, sleeper, 20, clock.instant()));
        assertThat(toPostOffice().deliver(Lane.NORMAL).claimed()).isZero();

        clock.advance(Claims.HELD.plusSeconds(1));
        toPostOffice().sweep();
        assertThat(toPostOffice().deliver(Lane.NORMAL).sent()).isEqualTo(1);

        assertThat(claims.begin(letter, sleeper, clock.instant())).isEmpty();
        claims.postponed(letter, sleeper, clock.instant(), "woke up too late");
        assertThat(row("status")).isEqualTo("SENT");
    }

    @Test
    void aSignInLetterIsDroppedWhenItHasExpiredAndForgottenWhenItWasSent() {
        Letter letter = Letter.to(reader)
                .template("sign-in")
                .with("path", "/connexion/lien/xyz")
                .with("code", "123456")
                .lane(Lane.SIGN_IN);
        enqueue(letter.expiring(clock.instant().plus(Duration.ofMinutes(10))));
        enqueue(letter.dedup("second").expiring(clock.instant().plus(Duration.ofMinutes(10))));
        clock.advance(Duration.ofMinutes(11));
        assertThat(toPostOffice().deliver(Lane.SIGN_IN).claimed()).isZero();
        toPostOffice().sweep();
        assertThat(jdbc.sql("select count(*) from outbox where recipient = ?")
                        .param(reader.value())
                        .query(Long.class)
                        .single())
                .isZero();

        enqueue(letter.dedup("third").expiring(clock.instant().plus(Duration.ofMinutes(10))));
        assertThat(toPostOffice().deliver(Lane.SIGN_IN).sent()).isEqualTo(1);
        assertThat(row("model::text")).isEqualTo("{}");
    }

    @Test
    void aLetterThatCannotBePrintedIsDeadAndHoldsNobodyUp() {
        enqueue(Letter.to(reader).template("no-such-template"));
        enqueue(invitation());

        assertThat(toPostOffice().deliver(Lane.NORMAL)).isEqualTo(new Delivery.Round(2, 1));
        assertThat(jdbc.sql("select last_error from outbox where recipient = ? and status = 'DEAD'")
                        .param(reader.value())
                        .query(String.class)
                        .single())
                .startsWith("unprintable");
    }

    private Letter invitation() {
        return Letter.notice(reader, "accounts.invitation", "/connexion/invitation/abc", "Anne <i>Petit</i>");
    }

    private void enqueue(Letter letter) {
        transaction.executeWithoutResult(tx -> outbox.enqueue(letter));
    }

    private LetterWords.Printed printed(Letter letter) {
        return words.print(
                new QueuedLetter(
                        UUID.randomUUID(),
                        letter.lane(),
                        letter.to().value(),
                        letter.locale(),
                        letter.template(),
                        letter.model(),
                        "<id@host>",
                        1,
                        List.of()),
                null);
    }

    private Delivery toPostOffice() {
        return to(POST_OFFICE.getSmtp().getPort());
    }

    private Delivery to(int port) {
        return new Delivery(claims, press, DeliveryNode.carrier(port, ""), clock);
    }

    private String row(String column) {
        return jdbc.sql("select " + column + " from outbox where recipient = ?")
                .param(reader.value())
                .query(String.class)
                .single();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T only(T[] things) {
        return only(List.of(things));
    }

    private static <T> T only(List<T> things) {
        assertThat(things).hasSize(1);
        return things.get(0);
    }
}

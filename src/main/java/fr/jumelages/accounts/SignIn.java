package fr.jumelages.accounts;

import fr.jumelages.mail.Lane;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that a person reads the mail of an address: by a link or by a six-digit code, each good for ten minutes and
 * one use. Whether anybody has the address shows neither in what is answered nor in the work done.
 */
@Service
@Transactional
public class SignIn {

    /** How long a link and its code are good for. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    private final StoredAccounts stored;
    private final SignInRequests requests;
    private final Outbox outbox;
    private final Clock clock;

    SignIn(StoredAccounts stored, SignInRequests requests, Outbox outbox, Clock clock) {
        this.stored = stored;
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Mails a link and a code to the address if somebody has it. Earlier ones of that person are void from now on.
     *
     * @return the secret that the asking browser keeps and sends along with the code
     */
    public String request(EmailAddress email) {
        Optional<Account> account = stored.findByEmail(email.value()).filter(Account::isActive);
        SecurityLog.letterAsked(account.map(Account::id));
        SignInSecrets secrets = SignInSecrets.random();
        Instant now = clock.instant();
        requests.open(account.map(a -> a.id().value()).orElse(null), secrets, now.plus(LIFETIME));
        Locale language = account.map(Account::locale).orElse(Locale.FRENCH);
        // nobody's letter has expired when it is queued, so it never leaves
        Instant worthless = account.isPresent() ? now.plus(LIFETIME) : now;
        outbox.enqueue(letter(email, secrets).in(language).expiring(worthless));
        return secrets.request().text();
    }

    /** Uses the link’s token up; empty when it is unknown, altered, expired or used. */
    public Optional<Person> byLink(String token) {
        Instant now = clock.instant();
        return enter("link", requests.useLink(new Secret(token), now), now);
    }

    /** Uses the code up in the browser that asked for it; after five wrong ones the request is void. */
    public Optional<Person> byCode(String request, String code) {
        Instant now = clock.instant();
        return enter("code", requests.useCode(new Secret(request), code, now), now);
    }

    private Optional<Person> enter(String way, Optional<AccountId> id, Instant now) {
        Optional<Account> account =
                id.flatMap(known -> stored.findById(known.value())).filter(Account::isActive);
        account.ifPresent(a -> a.signedIn(now));
        SecurityLog.tried(way, account.map(Account::id));
        return account.map(Account::person);
    }

    private static Letter letter(EmailAddress email, SignInSecrets secrets) {
        return Letter.to(email)
                .template("sign-in")
                .with("path", "/connexion/lien/" + secrets.token().text())
                .with("code", secrets.code())
                .lane(Lane.SIGN_IN);
    }
}

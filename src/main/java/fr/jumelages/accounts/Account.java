package fr.jumelages.accounts;

import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An account. Roles grow by invitation; who may do what in a project is the case file’s matter. */
@Entity
@Table(name = "account")
class Account {

    private static final Duration BETWEEN_INVITATIONS = Duration.ofMinutes(15);

    enum Status {
        ACTIVE,
        CLOSED
    }

    @Id
    private UUID id;

    private String email;

    private String name;

    private String locale;

    private String zoneId;

    @Column(columnDefinition = "text[]")
    private String[] roles;

    private boolean national;

    @Column(columnDefinition = "text[]")
    private String[] departements;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant invitedAt;

    private Instant lastSignIn;

    private Instant closedAt;

    private Instant erasureAskedAt;

    private Instant erasedAt;

    @Version
    private int version;

    protected Account() {}

    void open(Role role) {
        closedAt = null;
        Set<String> grown = new TreeSet<>(Set.of(roles));
        if (grown.add(role.name())) {
            roles = grown.toArray(String[]::new);
        }
        status = Status.ACTIVE;
    }

    void assign(Territory territory) {
        national = territory.national();
        departements = territory.departements().stream().sorted().toArray(String[]::new);
    }

    /** @param duties the only roles of an account that is not of the programme’s staff stay as they are */
    void entrust(Set<Role> duties) {
        Set<Role> kept = roleSet().stream().filter(role -> !role.isStaff()).collect(Collectors.toSet());
        kept.addAll(duties);
        roles = kept.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    void speak(Locale language) {
        locale = language.getLanguage();
    }

    void close(Instant at) {
        status = Status.CLOSED;
        closedAt = at;
    }

    /** @throws Refusal {@code account.erased} */
    void reopen() {
        if (erasedAt != null) {
            throw new Refusal("account.erased");
        }
        status = Status.ACTIVE;
        closedAt = null;
    }

    /** @throws Refusal {@code account.invitedJustNow} within a quarter of an hour, {@code account.closed} */
    void inviteAgain(Instant at) {
        if (!isActive()) {
            throw new Refusal("account.closed");
        }
        if (invitedAt.plus(BETWEEN_INVITATIONS).isAfter(at)) {
            throw new Refusal("account.invitedJustNow");
        }
        invitedAt = at;
    }

    void askErasure(Instant at) {
        erasureAskedAt = at;
    }

    /** The row stays, because projects point to it; the person goes. */
    void erase(String nobody, Instant at) {
        close(at);
        name = nobody;
        email = "efface-" + id + "@jumelages.invalid";
        roles = new String[0];
        assign(Territory.none());
        lastSignIn = null;
        erasureAskedAt = null;
        erasedAt = at;
    }

    void signedIn(Instant at) {
        lastSignIn = at;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    boolean isActive() {
        return status == Status.ACTIVE;
    }

    AccountId id() {
        return new AccountId(id);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String name() {
        return name;
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    Person person() {
        return new Person(id(), name, email(), roleSet(), new Territory(national, Set.of(departements)));
    }

    private Set<Role> roleSet() {
        return Stream.of(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}

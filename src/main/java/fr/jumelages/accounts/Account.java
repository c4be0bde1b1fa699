package fr.jumelages.accounts;

import fr.jumelages.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    @Version
    private int version;

    protected Account() {}

    void open(Role role) {
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

    void close() {
        status = Status.CLOSED;
    }

    void signedIn(Instant at) {
        lastSignIn = at;
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

package fr.jumelages.local;

import fr.jumelages.accounts.DemoPeople;
import fr.jumelages.shared.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has an account in the local database, the first ones first: the demo people, then those one has invited. */
@Component
@Profile("local")
class KnownPeople implements DemoPeople {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    KnownPeople(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<DemoPerson> all() {
        return jdbc.sql("""
                        select email, name, array_to_string(roles, ' ') as roles from account
                        where status = 'ACTIVE' order by invited_at, name limit 30""")
                .query((row, number) -> new DemoPerson(
                        new EmailAddress(row.getString("email")), row.getString("name"), label(row.getString("roles"))))
                .list();
    }

    private String label(String roles) {
        return Stream.of(roles.split(" "))
                .map(role -> messages.getMessage("enum.Role." + role, null, role, Locale.FRENCH))
                .collect(Collectors.joining(", "));
    }
}

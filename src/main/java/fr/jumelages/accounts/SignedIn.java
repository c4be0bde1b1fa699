package fr.jumelages.accounts;

import java.io.Serial;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** The authentication of a signed-in person, as the session keeps it. Its name is the one to show. */
public class SignedIn extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Person person;

    public SignedIn(Person person) {
        super(AuthorityUtils.createAuthorityList(
                person.roles().stream().map(Role::authority).toList()));
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return person.name();
    }
}

package fr.jumelages.gallery;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what with the pictures of a project: whoever sees the case sees them, members add, caption and remove,
 * directors and referents decide what relatives see. For anybody else they do not exist ({@link NotFound}).
 */
@Component
@Transactional(readOnly = true)
public class GalleryDesk {

    private final CaseAccess access;
    private final Casefile casefile;

    GalleryDesk(CaseAccess access, Casefile casefile) {
        this.access = access;
        this.casefile = casefile;
    }

    /** @param adds whether the reader is a member; @param shares whether they decide what relatives see */
    public record Reader(TwinningSummary project, boolean adds, boolean shares) {}

    public Reader open(String reference, Person person) {
        TwinningSummary project = access.open(reference, person);
        Set<Role> roles = casefile.members(project.id()).stream()
                .filter(member -> member.isActedBy(person.id()))
                .map(member -> member.role())
                .collect(Collectors.toSet());
        boolean shares = roles.contains(Role.DIRECTOR) || roles.contains(Role.REFERENT);
        return new Reader(project, !roles.isEmpty(), shares);
    }

    public Reader openToAdd(String reference, Person person) {
        return only(open(reference, person), Reader::adds);
    }

    public Reader openToShare(String reference, Person person) {
        return only(open(reference, person), Reader::shares);
    }

    private static Reader only(Reader reader, java.util.function.Predicate<Reader> allowed) {
        if (!allowed.test(reader)) {
            throw new NotFound("pictures of " + reader.project().reference());
        }
        return reader;
    }
}

package fr.jumelages.contact;

import fr.jumelages.directory.Uai;
import fr.jumelages.directory.registry.RegisteredSchool;
import fr.jumelages.directory.registry.SchoolRegistry;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.ReferenceLines;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which confirmed addresses show by themselves that somebody teaches: those of an académie, of a domain that the
 * deployment names, the registered address of the school asked for, or one of the school’s own domain.
 */
@Component
class TeacherAddresses {

    private static final Set<String> PROVIDERS = ReferenceLines.read("/reference/mailbox-providers.csv", 1).stream()
            .map(cells -> cells[0])
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> domains;
    private final SchoolRegistry schools;

    TeacherAddresses(ContactSettings settings, SchoolRegistry schools) {
        this.schools = schools;
        this.domains = Stream.concat(
                        ReferenceLines.read("/reference/academic-domains.csv", 2).stream()
                                .map(cells -> cells[1]),
                        settings.teacherDomains().stream()
                                .map(domain -> domain.strip().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param uai the number of the school that the teacher named, or null */
    boolean show(EmailAddress address, String uai) {
        return isAccepted(domain(address)) || uai != null && isOfSchool(address, new Uai(uai));
    }

    /** A domain below an accepted one is of the same house, one that only ends alike is not. */
    private boolean isAccepted(String domain) {
        return domains.stream().anyMatch(accepted -> domain.equals(accepted) || domain.endsWith("." + accepted));
    }

    private boolean isOfSchool(EmailAddress address, Uai uai) {
        return schools.byUai(uai)
                .map(RegisteredSchool::email)
                .filter(EmailAddress::isValid)
                .map(EmailAddress::new)
                .filter(registered -> registered.equals(address)
                        || !PROVIDERS.contains(domain(address))
                                && domain(registered).equals(domain(address)))
                .isPresent();
    }

    private static String domain(EmailAddress address) {
        return address.value().substring(address.value().indexOf('@') + 1);
    }
}

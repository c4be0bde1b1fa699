package fr.jumelages.casefile;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.OpenSteps.OpenStep;
import java.util.List;
import java.util.Set;

/**
 * A case as somebody opens it, read once for its page and all that stands there. @param waiting its open steps, what is
 * due first comes first
 */
public record CaseReading(TwinningSummary twinning, Person reader, List<Member> members, List<OpenStep> waiting) {

    /** What the reader acts as here, coordination included. */
    public Set<Role> roles() {
        return CaseRoles.among(members, twinning, reader);
    }

    /** Whether the reader belongs to it, or stands in for somebody who does. */
    public boolean isOfMember() {
        return members.stream().anyMatch(member -> member.isActedBy(reader.id()));
    }

    public boolean isOfCoordinator() {
        return reader.coordinates(twinning.departement());
    }
}

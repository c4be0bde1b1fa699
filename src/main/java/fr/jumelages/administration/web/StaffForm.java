package fr.jumelages.administration.web;

import fr.jumelages.accounts.AccountLine;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.shared.Departement;
import fr.jumelages.shared.EmailAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an administrator typed about somebody of the programme.
 *
 * @param role COORDINATOR, ADMIN, both or none of them
 * @param ou {@code pays} or {@code departements}
 * @param departements codes as typed, with commas or spaces
 */
record StaffForm(String nom, String courriel, List<String> role, String ou, String departements) {

    private static final int MOST_LETTERS = 100;
    private static final int MOST_OF_CODES = 600;

    StaffForm {
        nom = plain(nom, MOST_LETTERS);
        courriel = plain(courriel, MOST_LETTERS + 50);
        role = role == null
                ? List.of()
                : role.stream().filter(Objects::nonNull).limit(5).toList();
        ou = plain(ou, MOST_LETTERS);
        departements = plain(departements, MOST_OF_CODES);
    }

    /** A field to mend. @param args of the message, in order */
    record Fault(String fieldId, String key, Object... args) {}

    static StaffForm empty() {
        return new StaffForm("", "", List.of(Role.COORDINATOR.name()), "departements", "");
    }

    static StaffForm of(AccountLine line) {
        return new StaffForm(
                line.name(),
                line.email(),
                line.roles().stream().map(Role::name).toList(),
                line.territory().national() ? "pays" : "departements",
                String.join(", ", line.departements()));
    }

    List<Fault> faultsOfInvitation() {
        List<Fault> faults = new ArrayList<>();
        if (nom.isEmpty()) {
            faults.add(new Fault("nom", "administration.fault.name"));
        }
        if (!EmailAddress.isValid(courriel)) {
            faults.add(new Fault("courriel", "administration.fault.email"));
        }
        if (roles().isEmpty()) {
            faults.add(new Fault("role-COORDINATOR", "administration.fault.role"));
        }
        faults.addAll(faults());
        return faults;
    }

    /** Of role and territory. */
    List<Fault> faults() {
        List<String> unknown = codes().stream()
                .filter(code -> Departement.find(code).isEmpty())
                .toList();
        if (!national() && !unknown.isEmpty()) {
            return List.of(new Fault("departements", "administration.fault.unknown", String.join(", ", unknown)));
        }
        return roles().contains(Role.COORDINATOR) && !national() && codes().isEmpty()
                ? List.of(new Fault("departements", "administration.fault.territory"))
                : List.of();
    }

    Set<Role> roles() {
        return Stream.of(Role.COORDINATOR, Role.ADMIN)
                .filter(one -> role.contains(one.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Territory territory() {
        return national() ? Territory.wholeCountry() : new Territory(false, Set.copyOf(codes()));
    }

    public boolean national() {
        return ou.equals("pays");
    }

    private List<String> codes() {
        return Stream.of(departements.toUpperCase().split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> code.matches("[1-9]") ? "0" + code : code)
                .distinct()
                .toList();
    }

    private static String plain(String typed, int longest) {
        String text = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}

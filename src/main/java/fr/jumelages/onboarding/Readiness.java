package fr.jumelages.onboarding;

import fr.jumelages.accounts.Role;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is still missing before the first meeting, and whose it is. Nothing missing means ready. */
public record Readiness(List<Gap> gaps) {

    /** What may be missing; its words are {@code enum.Point.<NAME>}, with the number as {0}. */
    public enum Point {
        PARTICIPANTS(Role.REFERENT, "identify-participants"),
        STAFF_PREPARATION(Role.DIRECTOR, "prepare-staff"),
        STAFF_TIME(Role.DIRECTOR, "prepare-staff"),
        STAFF_TRAINING(Role.DIRECTOR, "prepare-staff"),
        RESIDENTS_INFORMED(Role.REFERENT, "inform-residents"),
        RESIDENT_RIGHTS(Role.REFERENT, "inform-residents"),
        FAMILIES_INFORMED(Role.TEACHER, "inform-families"),
        FAMILY_RIGHTS(Role.TEACHER, "inform-families"),
        OUTING_PERMITS(Role.TEACHER, "inform-families"),
        HEAD_AGREEMENT(Role.TEACHER, "inform-families");

        private final Role owner;
        private final String form;

        Point(Role owner, String form) {
            this.owner = owner;
            this.form = form;
        }

        /** The form of the step that settles it. */
        public String form() {
            return form;
        }

        /** Whether late answers settle it after its step was done. */
        public boolean isImageRight() {
            return this == RESIDENT_RIGHTS || this == FAMILY_RIGHTS;
        }
    }

    /** @param count of people whose part is missing, 0 where nobody is counted */
    public record Gap(Point point, int count) {

        public Role owner() {
            return point.owner;
        }

        public String textKey() {
            return "enum.Point." + point;
        }
    }

    public Readiness {
        gaps = gaps.stream().sorted(Comparator.comparing(Gap::point)).toList();
    }

    public boolean isReady() {
        return gaps.isEmpty();
    }

    /** What each role still has to bring; roles that owe nothing are left out. */
    public Map<Role, List<Gap>> byOwner() {
        return gaps.stream()
                .collect(Collectors.groupingBy(Gap::owner, () -> new EnumMap<>(Role.class), Collectors.toList()));
    }
}

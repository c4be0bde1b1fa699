package fr.jumelages.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A school, collège or lycée that asked for a twinning. */
@Entity
@Table(name = "school")
public class School {

    @Id
    private UUID id;

    private String uai;
    private String name;

    @Enumerated(EnumType.STRING)
    private SchoolLevel level;

    @Embedded
    private Address address;

    @Embedded
    private Place place;

    protected School() {}

    School(SchoolProfile profile, Place place) {
        this.id = UUID.randomUUID();
        this.uai = profile.uai() == null ? null : profile.uai().value();
        this.name = profile.name();
        this.level = profile.level();
        this.address = Address.of(null, profile.postalCode(), profile.town());
        this.place = place;
    }

    public SchoolId id() {
        return new SchoolId(id);
    }

    /** Null when nobody has told it yet. */
    public String uai() {
        return uai;
    }

    public String name() {
        return name;
    }

    public SchoolLevel level() {
        return level;
    }

    public Address address() {
        return address;
    }

    /** Null while nobody knows. */
    public Place place() {
        return place;
    }
}

package fr.jumelages.directory;

import fr.jumelages.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A care home or résidence autonomie that takes part in the programme. */
@Entity
@Table(name = "facility")
public class Facility {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FacilityKind kind;

    private String name;
    private String finess;
    private String siret;

    @Embedded
    private Address address;

    @Embedded
    private Place place;

    @JdbcTypeCode(SqlTypes.JSON)
    private Showcase showcase;

    private int capacity = 2;

    @Column(name = "open_from")
    private Integer openFrom;

    /** Noted by {@link FacilityStandings}. */
    @Column(insertable = false, updatable = false)
    private int taken;

    @Column(insertable = false, updatable = false)
    private boolean held;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private long version;

    protected Facility() {}

    Facility(FacilityProfile profile, Place place, Instant now) {
        this.id = UUID.randomUUID();
        this.publishedAt = now;
        show(profile, place);
    }

    /** The facility’s page says this from now on. @param place where it stands, or null while nobody knows */
    void show(FacilityProfile profile, Place place) {
        this.place = place;
        kind = profile.kind();
        name = profile.name();
        finess = profile.finess() == null ? null : profile.finess().value();
        siret = profile.siret() == null ? null : profile.siret().value();
        address = profile.address();
        showcase = profile.showcase();
    }

    /** @throws Refusal {@code facility.capacity} unless it can lead one to nine projects at a time */
    void present(Showcase now, int projects, Integer schoolYear) {
        if (projects < 1 || projects > 9) {
            throw new Refusal("facility.capacity");
        }
        showcase = now;
        capacity = projects;
        openFrom = schoolYear;
    }

    /** @throws Refusal {@code facility.closed} while schools can’t ask it: see {@link Standing} */
    public void mustTakeRequests() {
        if (held || taken >= capacity) {
            throw new Refusal("facility.closed", name);
        }
    }

    public FacilityId id() {
        return new FacilityId(id);
    }

    public FacilityKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Null when the facility registered without it. */
    public String finess() {
        return finess;
    }

    public Address address() {
        return address;
    }

    /** Null while nobody knows. */
    public Place place() {
        return place;
    }

    public Showcase showcase() {
        return showcase;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}

package fr.jumelages.monitoring.web;

import fr.jumelages.casefile.Intervention;
import fr.jumelages.shared.NotFound;
import java.util.Arrays;
import java.util.List;

/** An intervention as its page asks for it: a word in the address, and its questions besides the reason. */
enum Act {
    NUDGE("relance", Intervention.NUDGE, ActField.TACHE),
    EXTEND("delai", Intervention.EXTEND, ActField.TACHE, ActField.JUSQUAU),
    REASSIGN("attribution", Intervention.REASSIGN, ActField.TACHE, ActField.PERSONNE),
    REPLACE_MEMBER("remplacement", Intervention.REPLACE_MEMBER, ActField.PART, ActField.NOM, ActField.COURRIEL),
    MOVE("etape", Intervention.MOVE, ActField.VERS),
    HOLD("pause", Intervention.HOLD),
    RESUME("reprise", Intervention.RESUME),
    REOPEN("reouverture", Intervention.REOPEN),
    CANCEL("arret", Intervention.CANCEL, ActField.RAISON);

    private final String slug;
    private final Intervention intervention;
    private final List<ActField> fields;

    Act(String slug, Intervention intervention, ActField... fields) {
        this.slug = slug;
        this.intervention = intervention;
        this.fields = List.of(fields);
    }

    static Act ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(act -> act.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("intervention " + slug));
    }

    public String slug() {
        return slug;
    }

    Intervention intervention() {
        return intervention;
    }

    List<ActField> fields() {
        return fields;
    }

    public boolean asks(String field) {
        return fields.stream().anyMatch(one -> one.id().equals(field));
    }
}

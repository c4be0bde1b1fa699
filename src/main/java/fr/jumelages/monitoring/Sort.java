package fr.jumelages.monitoring;

/** In which order the list of open projects comes. Each is the order of an index for the country and for a territory. */
public enum Sort {
    /** The tab’s own order. */
    USUAL("", null, null, true),
    /** Who entered their stage first comes first: what is usual where it is not said of a tab otherwise. */
    LONGEST("duree", "stage_since", "stage_since", true),
    /** Who entered their stage last comes first. */
    NEWEST("recents", "stage_since", "stage_since", false),
    /** What is due first comes first, and what waits for nothing last. */
    DUE("echeance", "coalesce(next_due_at, timestamptz '9999-01-01 00:00:00+00')", "due_key", true),
    NAME("nom", "plain_text(facility_name)", "name_key", true);

    private final String slug;
    private final String expression;
    private final String key;
    private final boolean ascending;

    Sort(String slug, String expression, String key, boolean ascending) {
        this.slug = slug;
        this.expression = expression;
        this.key = key;
        this.ascending = ascending;
    }

    public static Sort ofSlug(String slug) {
        for (Sort sort : values()) {
            if (sort.slug.equals(slug)) {
                return sort;
            }
        }
        return USUAL;
    }

    public String slug() {
        return slug;
    }

    /** As the index has it. */
    String expression() {
        return expression;
    }

    /** The column of the result that holds it. */
    String key() {
        return key;
    }

    boolean ascending() {
        return ascending;
    }
}

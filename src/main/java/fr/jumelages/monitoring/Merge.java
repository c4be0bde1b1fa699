package fr.jumelages.monitoring;

import java.util.List;

/**
 * A page out of many ranges of one index, each of which is in the order of the list. The first row of each range says
 * which ranges can have a part in the page, as many as it has rows at most; only of these more is read. So the work
 * depends on the ranges and the page, never on how many rows a range has.
 *
 * @param ranges from-items, each with the columns that {@code where} compares with
 * @param where of one range, without its cursor
 * @param key what the list is ordered by, as the index has it; @param id of the project there
 */
record Merge(List<String> ranges, String table, String where, String key, String id, boolean ascending) {

    private static final String PAGE = """
            with head as (
                select one.* from (select * from {ranges}) one, lateral ({range} limit 1) first
                order by first.key{way}, first.id{way} limit :limit)
            select next.id, next.key from head, lateral ({range} limit :limit) next
            order by next.key{way}, next.id{way} limit :limit""";

    /** Statement with the columns {@code id} and {@code key}; its parameters are {@code at}, {@code id} and {@code limit}. */
    String sql() {
        return PAGE.replace("{ranges}", ranges.isEmpty() ? "(values (1)) whole" : String.join(", ", ranges))
                .replace("{range}", range())
                .replace("{way}", way());
    }

    private String range() {
        return "select %s as id, %s as key from %s where %s and (%s, %s) %s (:at, :id) order by %s%s, %s%s"
                .formatted(id, key, table, where, key, id, ascending ? ">" : "<", key, way(), id, way());
    }

    private String way() {
        return ascending ? "" : " desc";
    }
}

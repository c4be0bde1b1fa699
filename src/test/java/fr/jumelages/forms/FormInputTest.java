package fr.jumelages.forms;

import static fr.jumelages.forms.Forms.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class FormInputTest {

    private static final FormSchema SCHEMA = Forms.of(
            "{'type':'textfield','key':'name','label':'Nom','defaultValue':'Atelier'}",
            "{'type':'number','key':'price','label':'Prix','defaultValue':1.5}",
            "{'type':'checkbox','key':'ok','label':'Ok','defaultValue':true}",
            "{'type':'checklist','key':'days','label':'Jours','defaultValue':['mon'],'values':[{'label':'Lundi','value':'mon'},{'label':'Mardi','value':'tue'}]}",
            "{'type':'dynamiclist','path':'rows','label':'Lignes','defaultRepetitions':2,'components':["
                    + "{'type':'textfield','key':'a','label':'A','defaultValue':'x'}]}",
            "{'type':'dynamiclist','path':'fixed','label':'Fixe','allowAddRemove':false,'components':["
                    + "{'type':'textfield','key':'a','label':'A'}]}");

    @Test
    void startsWithTheSchemasDefaults() {
        FormInput input = FormInput.initial(SCHEMA, Map.of());

        assertThat(input.typed("name")).containsExactly("Atelier");
        assertThat(input.typed("price")).containsExactly("1,5");
        assertThat(input.typed("ok")).containsExactly("true");
        assertThat(input.typed("days")).containsExactly("mon");
        assertThat(input.rows("rows")).isEqualTo(2);
        assertThat(input.typed("rows[1].a")).containsExactly("x");
    }

    @Test
    void startsWithTheDataWhereGiven() {
        FormInput input = FormInput.initial(
                SCHEMA,
                Map.of(
                        "name",
                        "Chorale",
                        "price",
                        2,
                        "ok",
                        false,
                        "days",
                        List.of("tue"),
                        "rows",
                        List.of(Map.of("a", "1"), Answers.of(Map.of("a", "2")), Map.of())));

        assertThat(input.typed("name")).containsExactly("Chorale");
        assertThat(input.typed("price")).containsExactly("2");
        assertThat(input.typed("ok")).isEmpty();
        assertThat(input.typed("days")).containsExactly("tue");
        assertThat(input.rows("rows")).isEqualTo(3);
        assertThat(input.typed("rows[1].a")).containsExactly("2");
    }

    @Test
    void movesARowBetweenItsNeighboursWhileHoursStayWhereTheyAre() {
        FormSchema order = Forms.of("{'type':'dynamiclist','path':'order','label':'Déroulé','components':["
                + "{'type':'datetime','subtype':'time','timeLabel':'Heure','key':'time'},"
                + "{'type':'textfield','key':'what','label':'Quoi'}]}");
        Map<String, List<String>> typed = new HashMap<>(Map.of(
                "order[0].time", List.of("10:00"),
                "order[0].what", List.of("Accueil"),
                "order[1].time", List.of("11:00"),
                "order[1].what", List.of("Chansons")));
        typed.put("_up", List.of("order[1]"));

        FormInput moved = FormInput.of(typed).changed(order);

        assertThat(moved.typed("order[0].time")).containsExactly("10:00");
        assertThat(moved.typed("order[0].what")).containsExactly("Chansons");
        assertThat(moved.typed("order[1].what")).containsExactly("Accueil");
        assertThat(moved.news()).isEqualTo("forms.rowMoved");
        assertThat(moved.focuses("order[0].")).isTrue();
        typed.remove("_up");
        typed.put("_down", List.of("order[1]"));
        assertThat(FormInput.of(typed).changed(order).typed("order[1].what")).containsExactly("Chansons");
    }

    @Test
    void addsARowAndGoesThere() {
        FormInput input = FormInput.of(typed("rows[0]._row", "1", "rows[0].a", "1", "_add", "rows"));

        assertThat(input.changesForm()).isTrue();
        FormInput changed = input.changed(SCHEMA);

        assertThat(changed.changesForm()).isFalse();
        assertThat(changed.rows("rows")).isEqualTo(2);
        assertThat(changed.typed("rows[0].a")).containsExactly("1");
        assertThat(changed.focuses("rows[1].")).isTrue();
        assertThat(changed.news()).isEqualTo("forms.rowAdded");
    }

    @Test
    void aListThatAppearsBeginsWithItsFirstRowsAndOneThatWasEmptiedStaysEmpty() {
        RowList list = SCHEMA.lists().stream()
                .filter(one -> one.first() > 0)
                .findFirst()
                .orElseThrow();

        FormInput appeared = FormInput.of(Map.of("_refresh", List.of("1"))).changed(SCHEMA);
        FormInput emptied = FormInput.of(Map.of("_refresh", List.of("1"), "_lists", List.of(list.key())))
                .changed(SCHEMA);

        assertThat(appeared.rows(list.key())).isEqualTo(list.first());
        assertThat(emptied.rows(list.key())).isZero();
    }

    @Test
    void removesTheRowInTheMiddle() {
        FormInput changed = FormInput.of(typed(
                        "rows[0].a",
                        "1",
                        "rows[1].a",
                        "2",
                        "rows[2].a",
                        "3",
                        "rows[2]._row",
                        "1",
                        "_remove",
                        "rows[1]"))
                .changed(SCHEMA);

        assertThat(changed.rows("rows")).isEqualTo(2);
        assertThat(changed.typed("rows[1].a")).containsExactly("3");
        assertThat(changed.news()).isEqualTo("forms.rowRemoved");
    }

    @Test
    void aRowNumberedTenIsNotRemovedWithRowOne() {
        Map<String, List<String>> typed = typed("_remove", "rows[1]");
        for (int row = 0; row < 12; row++) {
            typed.put("rows[" + row + "].a", List.of("" + row));
        }

        FormInput changed = FormInput.of(typed).changed(SCHEMA);

        assertThat(changed.rows("rows")).isEqualTo(11);
        assertThat(changed.typed("rows[9].a")).containsExactly("10");
    }

    @Test
    void leavesOtherListsAndClosedListsAlone() {
        for (String button : List.of("fixed", "nothing", "rows[0]", "", "rows[99999]")) {
            FormInput input =
                    FormInput.of(typed("fixed[0].a", "1", "_add", button, "_remove", button.replace("rows[0]", "x")));

            assertThat(input.changed(SCHEMA).typed("fixed[0].a")).containsExactly("1");
            assertThat(input.changed(SCHEMA).changesForm()).isFalse();
        }
    }

    @Test
    void stopsAddingAtTheLimit() {
        Map<String, List<String>> typed = typed("_add", "rows");
        for (int row = 0; row < RowList.MOST; row++) {
            typed.put("rows[" + row + "].a", List.of("x"));
        }

        assertThat(FormInput.of(typed).changed(SCHEMA).rows("rows")).isEqualTo(RowList.MOST);
    }

    @Test
    void dropsCharactersThatNoTextMayHold() {
        FormInput input = FormInput.of(typed("name", "a\u0000b\u0007c\uD800d\te\u007F😀"));

        assertThat(input.typed("name")).containsExactly("abcd\te😀");
    }

    @Test
    void keepsWhatTheSchemaKnows() {
        FormInput input = FormInput.of(typed(
                        "name",
                        "a",
                        "_csrf",
                        "t",
                        "rows[0].a",
                        "b",
                        "rows[0].z",
                        "c",
                        "other[0].a",
                        "d",
                        "rows[0]._row",
                        "1"))
                .knownTo(SCHEMA);

        assertThat(input.toMap()).containsOnlyKeys("name", "rows[0].a", "rows[0]._row");
    }

    @Test
    void readsAMultiValueMapAndItsOwnDraft() {
        LinkedMultiValueMap<String, String> posted = new LinkedMultiValueMap<>();
        posted.add("days", "mon");
        posted.add("days", "tue");

        FormInput draft = FormInput.of(FormInput.of(posted).toMap());

        assertThat(draft.typed("days")).containsExactly("mon", "tue");
        assertThat(draft.plus("days", List.of("wed")).typed("days")).containsExactly("mon", "tue", "wed");
    }
}

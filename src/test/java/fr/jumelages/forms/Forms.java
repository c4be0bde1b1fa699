package fr.jumelages.forms;

import fr.jumelages.workflow.FeelConditions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms for tests, written as their components, with apostrophes for quotes. */
final class Forms {

    /** Sunday 22 November 2026, noon UTC. */
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final FormSchemas SCHEMAS = new FormSchemas(new FeelConditions(NOON));
    private static final FormValidator VALIDATOR = new FormValidator(NOON);

    private Forms() {}

    static FormSchema of(String... components) {
        return parse("{'type':'default','id':'sample','schemaVersion':18,'components':[%s]}"
                .formatted(String.join(",", components)));
    }

    static FormSchema parse(String json) {
        return SCHEMAS.parse(json.replace('\'', '"'), "forms/sample/sample.form");
    }

    static Validation validate(FormSchema schema, Map<String, List<String>> typed) {
        return validate(schema, typed, Map.of());
    }

    static Validation validate(FormSchema schema, Map<String, List<String>> typed, Map<String, Object> data) {
        return VALIDATOR.validate(schema, FormInput.of(typed), data);
    }

    /** Names and texts in turn. */
    static Map<String, List<String>> typed(String... pairs) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.merge(pairs[i], List.of(pairs[i + 1]), (one, more) -> {
                List<String> both = new java.util.ArrayList<>(one);
                both.addAll(more);
                return both;
            });
        }
        return typed;
    }

    /** A form with a component of every kind, conditions and a dynamic list among them. */
    static FormSchema everything() {
        return of(
                "{'type':'text','text':'## Avant de *commencer*\\n\\nLisez **bien** [le guide](/guide).\\n\\n- un\\n- deux'}",
                "{'type':'textfield','key':'name','label':'Nom','description':'Celui de l’établissement','validate':{'required':true,'minLength':2,'maxLength':40}}",
                "{'type':'textfield','key':'mail','label':'Courriel','validate':{'validationType':'email'},'properties':{'autocomplete':'email'}}",
                "{'type':'textfield','key':'phone','label':'Téléphone','validate':{'validationType':'phone'}}",
                "{'type':'textfield','key':'finess','label':'FINESS','validate':{'pattern':'^[0-9AB]{9}$','patternErrorMessage':'neuf caractères.'}}",
                "{'type':'textarea','key':'comment','label':'Commentaire','validate':{'maxLength':200}}",
                "{'type':'number','key':'residents','label':'Résidents','decimalDigits':0,'validate':{'required':true,'min':1,'max':60},'appearance':{'suffixAdorner':'personnes'}}",
                "{'type':'number','key':'price','label':'Prix','increment':0.5}",
                "{'type':'datetime','key':'day','subtype':'date','dateLabel':'Jour','disallowPassedDates':true}",
                "{'type':'datetime','key':'hour','subtype':'time','timeLabel':'Heure','timeInterval':15,'timeSerializingFormat':'no_timezone'}",
                "{'type':'datetime','key':'at','subtype':'datetime','dateLabel':'Quand','timeSerializingFormat':'no_timezone'}",
                "{'type':'select','key':'level','label':'Niveau','valuesKey':'levels'}",
                "{'type':'radio','key':'mode','label':'Forme','values':[{'label':'Sur place','value':'IN_PERSON'},{'label':'À distance','value':'REMOTE'}],'validate':{'required':true}}",
                "{'type':'group','label':'À distance','conditional':{'hide':'=mode != \\\"REMOTE\\\"'},'components':["
                        + "{'type':'textfield','key':'link','label':'Lien','validate':{'required':true}}]}",
                "{'type':'checkbox','key':'agreed','label':'Direction informée'}",
                "{'type':'checklist','key':'days','label':'Jours','values':[{'label':'Lundi','value':'mon'},{'label':'Mardi','value':'tue'}]}",
                "{'type':'taglist','key':'themes','label':'Thèmes','values':[{'label':'Lecture','value':'read'},{'label':'Jeux','value':'play'}]}",
                "{'type':'dynamiclist','path':'steps','label':'Déroulé','defaultRepetitions':2,'components':["
                        + "{'type':'datetime','key':'time','subtype':'time','timeLabel':'Heure','validate':{'required':true},'timeSerializingFormat':'no_timezone'},"
                        + "{'type':'textfield','key':'what','label':'Activité','validate':{'required':true}},"
                        + "{'type':'checkbox','key':'plan','label':'Plan B'},"
                        + "{'type':'textfield','key':'how','label':'Lequel','conditional':{'hide':'=this.plan != true'}}]}",
                "{'type':'filepicker','key':'photos','label':'Photos','accept':'.jpg,.png','multiple':true}",
                "{'type':'table','label':'Créneaux','dataSource':'=slots','columns':[{'key':'day','label':'Jour'},{'key':'hour','label':'Heure'}]}",
                "{'type':'textfield','key':'reference','label':'Dossier','readonly':true}",
                "{'type':'textfield','key':'secret','label':'Interne','disabled':true}",
                "{'type':'separator'}",
                "{'type':'spacer','height':40}");
    }

    static Map<String, Object> data() {
        return Map.of(
                "levels",
                List.of(new Option("CM2", "CM2"), new Option("6E", "Sixième")),
                "slots",
                List.of(Map.of("day", "lundi", "hour", "14 h")),
                "reference",
                "JUM-2026-00042",
                FormData.DOCUMENTS,
                Map.of("d1", "photo.jpg"));
    }
}

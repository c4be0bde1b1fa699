package fr.jumelages.directory.registry.imports;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jumelages.directory.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Iterator;

/**
 * The new layout: one object whose {@code pmej} are legal bodies, each with its establishments {@code ege}. The tree of
 * one establishment is held at a time. Published examples and schema differ in capitals and in whether a code stands
 * bare or in an object; both are understood.
 */
class FinessJsonFile implements RegisterFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void read(BufferedInputStream in, EntryTaker taker) throws IOException {
        try (JsonParser parser = JSON.createParser(new TolerantReader(in))) {
            readBodies(parser, taker);
        } catch (JsonEOFException ended) {
            throw new UnusableFile(FileFault.TRUNCATED);
        } catch (JsonParseException broken) {
            throw new UnusableFile(FileFault.LAYOUT);
        }
    }

    private static void readBodies(JsonParser parser, EntryTaker taker) throws IOException {
        boolean found = false;
        expect(parser.nextToken() == JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean bodies = parser.currentName().equals("pmej");
            if (parser.nextToken() == JsonToken.START_ARRAY && bodies) {
                found = true;
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    readBody(parser, taker);
                }
            } else {
                parser.skipChildren();
            }
        }
        expect(found);
    }

    private static void readBody(JsonParser parser, EntryTaker taker) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean establishments = parser.currentName().equals("ege");
            if (parser.nextToken() == JsonToken.START_ARRAY && establishments) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    long line = parser.currentLocation().getLineNr();
                    readEstablishment(line, JSON.readTree(parser), taker);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void readEstablishment(long line, JsonNode ege, EntryTaker taker) throws IOException {
        JsonNode facts = field(ege, "informationsGeneralesEGE");
        if (!facts.isObject()) {
            taker.refuse(line, ege.toString(), LineCause.UNREADABLE);
        } else if (text(ege, "etatObjet").equals("I")
                || !text(facts, "dateFermeture").isEmpty()) {
            taker.skip();
        } else {
            fields(ege, facts, address(ege)).give(line, taker);
        }
    }

    private static FacilityFields fields(JsonNode ege, JsonNode facts, JsonNode address) {
        String siret = text(facts, "siret");
        String commune = text(address, "cogCommune");
        String street = text(address, "ligneQuatre");
        return new FacilityFields(
                text(facts, "numFinessEge"),
                text(facts, "nomEgeCourt"),
                text(facts, "nomEgeLong"),
                street.isEmpty() ? text(address, "lieuDit") : street,
                text(address, "codePostal"),
                text(address, "ligneAcheminement").replaceFirst("^[0-9]{5} ", ""),
                commune,
                text(ege, "categorieEntiteGeographiqueExercice"),
                siret.isEmpty() ? text(ege, "siret") : siret,
                place(field(address, "coordonneesGeographique")));
    }

    /** Where it works (usage 03) if that is told, else the first one. */
    private static JsonNode address(JsonNode ege) {
        JsonNode all = field(ege, "adresse");
        for (JsonNode address : all) {
            if (text(address, "usageAdresse").equals("03")) {
                return address;
            }
        }
        return all.path(0);
    }

    private static Place place(JsonNode coordinates) {
        try {
            return FrenchProjection.inFrance(
                            Double.parseDouble(text(coordinates, "directionLatitude")),
                            Double.parseDouble(text(coordinates, "directionLongitude")))
                    .orElse(null);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = field(object, name);
        return Wording.plain((value.isObject() ? value.path("code") : value).asText(""));
    }

    private static JsonNode field(JsonNode object, String name) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String candidate = names.next();
            if (candidate.equalsIgnoreCase(name)) {
                return object.get(candidate);
            }
        }
        return object.path(name);
    }

    private static void expect(boolean asPublished) {
        if (!asPublished) {
            throw new UnusableFile(FileFault.LAYOUT);
        }
    }
}

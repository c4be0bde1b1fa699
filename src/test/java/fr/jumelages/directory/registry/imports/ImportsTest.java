package fr.jumelages.directory.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.Finess;
import fr.jumelages.directory.Place;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Uai;
import fr.jumelages.directory.registry.FacilityRegistry;
import fr.jumelages.directory.registry.RegisteredFacility;
import fr.jumelages.directory.registry.RegisteredSchool;
import fr.jumelages.directory.registry.SchoolRegistry;
import fr.jumelages.shared.Refusal;
import fr.jumelages.testing.ApplicationTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files from upload to what is found, and every way in which a file can be wrong. */
@ApplicationTest
class ImportsTest {

    private static final String HOME =
            establishment("350000022", "EHPAD LES TILLEULS", "35", "35000 RENNES CEDEX 7", "500");
    private static final String SCHOOLS =
            "identifiant_de_l_etablissement;nom_etablissement;type_etablissement;code_postal;nom_commune;code_departement;etat\n";

    @Autowired
    RegistryImports imports;

    @Autowired
    ImportRun run;

    @Autowired
    FacilityRegistry facilities;

    @Autowired
    SchoolRegistry schools;

    @Autowired
    JdbcClient db;

    @BeforeEach
    @AfterEach
    void empty() {
        db.sql("truncate registry_facility, registry_school, registry_word, registry_import cascade")
                .update();
    }

    @Test
    void readsTheOldFinessLayoutWhateverTheEncodingOfEachLine() {
        byte[] file = concat(
                bytes("\uFEFFfiness;etalab;96;2026-05-12\r\n"),
                bytes(establishment("350000022", "EHPAD RÉSIDENCE DU CŒUR", "35", "35000 RENNES CEDEX 7", "500")
                        + "\r\n"),
                establishment("974000008", "RÉSIDENCE AUTONOMIE À L’ÉTANG", "9D", "97400 ST DENIS", "202")
                        .getBytes(java.nio.charset.Charset.forName("windows-1252")),
                bytes("\n" + establishment("2A0000154", "\"CLINIQUE; \"\"LE GOLFE\"\"\"", "2A", "20000 AJACCIO", "365")
                        + ";colonne future\n"),
                bytes(
                        "geolocalisation;350000022;351896.0;6789389.0;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93;2026-05-11\n"),
                bytes(
                        "geolocalisation;974000008;338600.0;7691600.0;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,UTM_S40;2026-05-11\n"),
                bytes("geolocalisation;2A0000154;abc;;;\ninconnu;1;2;3\n"));
        RegistryImport done = imported(file);
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.added()).isEqualTo(3);

        RegisteredFacility rennes = facility("350000022");
        assertThat(rennes.name()).isEqualTo("EHPAD Résidence du Cœur");
        assertThat(rennes.address().street()).isEqualTo("12 rue des Lilas");
        assertThat(rennes.address().town()).isEqualTo("Rennes");
        assertThat(rennes.kind()).isEqualTo(FacilityKind.EHPAD);
        assertThat(rennes.place().kilometresTo(new Place(48.1147, -1.6794))).isLessThan(2);
        RegisteredFacility reunion = facility("974000008");
        assertThat(reunion.name()).isEqualTo("Résidence Autonomie à l’Étang");
        assertThat(reunion.address().departement()).isEqualTo("974");
        assertThat(reunion.place().kilometresTo(new Place(-20.8789, 55.4481))).isLessThan(3);
        RegisteredFacility corsica = facility("2A0000154");
        assertThat(corsica.name()).isEqualTo("Clinique; \"le Golfe\"");
        assertThat(corsica.kind()).isNull();
        assertThat(corsica.place()).isNull();
    }

    @Test
    void readsTheNewFinessLayoutInBothOfItsSpellings() {
        RegistryImport done = imported(bytes("""
                { "schemaVersion" : "v1.0.0", "gcc" : [ { "x" : [ 1, 2 ] } ], "gco" : [ ], "pmej" : [ {
                    "informationsGeneralesPMEJ" : { "numFinessPm" : "010000016" }, "ege" : [ ] }, { "ege" : [
                    { "informationsGeneralesEGE" : { "nomEgeCourt" : "EHPAD DU LAC    ", "nomEgeLong" : "", "numFinessEge" : "350000022", "siret" : "26010004500012" },
                      "categorieentiteGeographiqueExercice" : "500", "etatObjet" : "A",
                      "adresse" : [ { "usageAdresse" : "02", "ligneAcheminement" : "AILLEURS" }, { "usageAdresse" : "03", "cogCommune" : "35238",
                        "ligneAcheminement" : "RENNES", "ligneQuatre" : "240 RUE DU LAC", "codePostal" : "35000",
                        "coordonneesGeographique" : { "directionLatitude" : "48.11", "directionLongitude" : "-1.68" } } ] },
                    { "informationsGeneralesEGE" : { "nomEgeCourt" : "FERMÉ", "numFinessEge" : "350000030", "dateFermeture" : "2019-03-03" }, "etatObjet" : "I" } ] },
                  { "ege" : [ { "informationsGeneralesEGE" : { "nomEgeLong" : "Foyer du pré", "numFinessEge" : "2A0000154" },
                      "categorieEntiteGeographiqueExercice" : { "code" : "202", "system" : "x" }, "etatObjet" : { "code" : "A" }, "siret" : "73282932000074",
                      "adresse" : [ { "cogCommune" : "2A004", "codePostal" : "20000" } ] } ] } ] }
                """));
        assertThat(done.layout()).isEqualTo(Layout.FINESS_JSON);
        assertThat(done.added()).isEqualTo(2);
        assertThat(done.skipped()).isEqualTo(1);
        RegisteredFacility lake = facility("350000022");
        assertThat(lake.name()).isEqualTo("EHPAD du Lac");
        assertThat(lake.siret()).isEqualTo("26010004500012");
        assertThat(lake.address().street()).isEqualTo("240 rue du Lac");
        assertThat(lake.place().latitude()).isCloseTo(48.11, within(1e-9));
        RegisteredFacility meadow = facility("2A0000154");
        assertThat(meadow.kind()).isEqualTo(FacilityKind.RESIDENCE_AUTONOMIE);
        assertThat(meadow.address().town()).isEmpty();
        assertThat(meadow.siret()).isEqualTo("73282932000074");
    }

    @Test
    void readsTheSchoolsDirectoryByTheNamesOfItsColumns() {
        RegistryImport done = imported(bytes(
                "\uFEFFNouvelle colonne;Nom_etablissement;Identifiant de l'établissement;Type_etablissement;Code_postal;Nom_commune;Code_departement;Mail;latitude;longitude\r\n"
                        + "x;\"École \"\"Les Prés\"\" ; annexe\";0350002M;Ecole;35000;Rennes;035;Ecole@AC-rennes.fr;48.1;-1.7\r\n"
                        + "x;COLLEGE DE L'ETANG;750655E;Collège;75011;PARIS;075;pas un courriel;;\r\n"
                        + "x;\"Lycée\nsur deux lignes\";9740053P;Lycée;97400;;974;;NaN;x\r\n"
                        + "x;Inspection;0750654D;Service Administratif;75001;Paris;075;;;\r\n"));
        assertThat(done.added()).isEqualTo(3);
        assertThat(done.skipped()).isEqualTo(1);
        RegisteredSchool meadows = school("0350002M");
        assertThat(meadows.name()).isEqualTo("École \"Les Prés\" ; annexe");
        assertThat(meadows.level()).isEqualTo(SchoolLevel.PRIMARY);
        assertThat(meadows.email()).isEqualTo("ecole@ac-rennes.fr");
        assertThat(meadows.academie()).isEqualTo("Rennes");
        assertThat(meadows.place()).isEqualTo(new Place(48.1, -1.7));
        assertThat(school("0750655E").name()).isEqualTo("College de l'Etang");
        assertThat(school("0750655E").email()).isNull();
        assertThat(school("9740053P").name()).isEqualTo("Lycée sur deux lignes");
        assertThat(school("9740053P").town()).isEmpty();
        assertThat(school("9740053P").place()).isNull();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        for (byte[] file : List.of(generated(300, "csv"), generated(300, "json"), generated(300, "schools"))) {
            assertThat(imported(file).status()).isEqualTo(ImportStatus.DONE);
            RegistryImport again = imported(file);
            assertThat(List.of(again.added(), again.changed(), again.closed())).containsOnly(0);
            assertThat(again.unchanged()).isEqualTo(again.rowsRead()).isPositive();
        }
    }

    @Test
    void whatIsGoneIsClosedAndWhatComesBackIsOpenAgain() {
        String second = establishment("010000024", "FOYER DU PONT", "01", "01000 BOURG", "202");
        imported(finess(HOME, second));
        RegistryImport without = imported(finess(HOME));
        assertThat(without.closed()).isEqualTo(1);
        assertThat(without.unchanged()).isEqualTo(1);
        assertThat(facilities.suggest("foyer pont", 5)).isEmpty();
        assertThat(facility("010000024").name()).isEqualTo("Foyer du Pont");

        assertThat(imported(finess(HOME, second)).changed()).isEqualTo(1);
        assertThat(facilities.suggest("foyer pont", 5)).hasSize(1);
    }

    @Test
    void refusedLinesAreReportedByNumberAndCauseAndTheOthersTaken() {
        RegistryImport done = imported(finess(
                HOME,
                establishment("ABC", "EHPAD SANS NUMÉRO", "35", "35000 RENNES", "500"),
                establishment("350000030", " ", "35", "35000 RENNES", "500").replace("; ;", ";;"),
                establishment("980000018", "HORS", "9W", "98600 MATA UTU", "500"),
                "structureet;350000048;trop court",
                establishment("350000055", "TROP; DE COLONNES", "35", "35000 RENNES", "500"),
                HOME.replace("TILLEULS", "DOUBLES"),
                establishment("10000024", "ZÉRO MANGÉ", "01", "01000 BOURG", "500"),
                establishment("350000061", "SANS COMMUNE", "35", "", "500")));
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(refusals(done))
                .containsExactly(
                        "3 ABC NUMBER_FORMAT",
                        "4 350000030 NAME_MISSING",
                        "5 980000018 DEPARTEMENT_UNKNOWN",
                        "6 350000048 COLUMNS",
                        "7 350000055 COLUMNS",
                        "8 350000022 DUPLICATE");
        assertThat(done.refused()).isEqualTo(6);
        assertThat(facility("350000022").name()).isEqualTo("EHPAD les Tilleuls");
        assertThat(facility("010000024").name()).isEqualTo("Zéro Mangé");
        assertThat(facility("350000061").address().town()).isEmpty();
    }

    @Test
    void aWrongCheckDigitIsTakenWithAMark() {
        RegistryImport done = imported(finess(HOME, establishment("010000025", "DOUTEUX", "01", "01000 BOURG", "500")));
        assertThat(done.doubtful()).isEqualTo(1);
        assertThat(done.refused()).isZero();
        assertThat(db.sql("select check_digit_fits from registry_facility order by finess")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rien;de;connu\n1;2;3\n",
                "{ \"autre\" : 1 }",
                "<html></html>",
                "{",
                "PK\u0003\u0004",
                "\u001f\u008b",
                "\u0000\u0000"
            })
    void whatIsNoRegisterIsRefusedAtTheDoor(String text) {
        byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() ->
                        imports.upload("x.csv", file.length, () -> new ByteArrayInputStream(file), "Camille Roux"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("registry.layout");
        assertThat(imports.latest()).isEmpty();
    }

    @Test
    void aWrongFileLeavesTheRegisterAsItWas() {
        imported(generated(400, "csv"));
        String before = fingerprint();
        byte[] whole = generated(400, "csv");
        byte[] json = generated(400, "json");
        assertThat(fault(Arrays.copyOf(whole, 4_003))).isEqualTo(FileFault.TRUNCATED);
        assertThat(fault(Arrays.copyOf(json, json.length / 2))).isEqualTo(FileFault.TRUNCATED);
        assertThat(fault(Arrays.copyOf(gzip(whole), gzip(whole).length / 2))).isEqualTo(FileFault.TRUNCATED);
        assertThat(fault(finess(HOME))).isEqualTo(FileFault.MUCH_SMALLER);
        assertThat(fault(bytes("finess;etalab;96;2026-05-12\n"))).isEqualTo(FileFault.EMPTY);
        assertThat(fault(bytes("{ \"schemaVersion\" : \"v1\", \"pmej\" : 5 }"))).isEqualTo(FileFault.LAYOUT);
        assertThat(fault(bytes("{ \"schemaVersion\" : \"v1\", \"pmej\" : [ { nonsense")))
                .isEqualTo(FileFault.LAYOUT);
        assertThat(fault(new String(whole, StandardCharsets.ISO_8859_1)
                        .replace("structureet;0", "structureet;X")
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileFault.TOO_MANY_REFUSED);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void aWrongSchoolsFileLeavesTheRegisterAsItWas() {
        imported(generated(400, "schools"));
        byte[] whole = generated(400, "schools");
        assertThat(fault(Arrays.copyOf(whole, 5_003))).isEqualTo(FileFault.TRUNCATED);
        assertThat(fault(bytes("identifiant;nom;type\n1;2;3\n"))).isEqualTo(FileFault.LAYOUT);
        assertThat(fault(bytes(
                        SCHOOLS + "0350002M;\"jamais fermé;Ecole;35000;Rennes;035;OUVERT\n" + "x".repeat(100_000))))
                .isEqualTo(FileFault.LAYOUT);
        assertThat(fault(bytes(SCHOOLS))).isEqualTo(FileFault.EMPTY);
        assertThat(db.sql("select count(*) from registry_school where closed_at is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(392);
    }

    @Test
    void aSchoolsLineWithAnotherNumberOfCellsIsRefused() {
        RegistryImport done = imported(bytes(SCHOOLS
                + "0350002M;École;Ecole;35000;Rennes;035;OUVERT\n0750655E;un;de;trop;Ecole;75011;Paris;075;OUVERT\n"
                + "0750654D;trop peu\n0350003N;Fermée;Ecole;35000;Rennes;035;FERME\n"));
        assertThat(refusals(done)).containsExactly("3 0750655E COLUMNS", "4 0750654D COLUMNS");
        assertThat(done.skipped()).isEqualTo(1);
        assertThat(done.added()).isEqualTo(1);
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        assertThat(imported(gzip(finess(HOME))).added()).isEqualTo(1);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("annuaire.csv"));
            zip.write(bytes(SCHOOLS + "0350002M;École;Ecole;35000;Rennes;035;OUVERT\n"));
        }
        assertThat(imported(packed.toByteArray()).added()).isEqualTo(1);
    }

    @Test
    void aFileWhoseNodeDiedIsReadAnewByTheNextOne() {
        long id = upload(generated(20_000, "csv"));
        CompletableFuture<Boolean> dying = CompletableFuture.supplyAsync(run::next);
        awaitRows(id);
        assertThat(run.next()).as("a second node meanwhile").isFalse();
        assertThat(cutTheReadersConnection()).isPositive();
        dying.handle((done, failure) -> failure).join();
        assertThat(facilities.loaded()).isFalse();

        while (run.next()) {
            // the file is still there
        }
        RegistryImport done = imports.get(id);
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.added()).isEqualTo(20_000);
        assertThat(db.sql("select count(*) from registry_import_piece")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileThatNeverSucceedsIsGivenUp() {
        long id = upload(finess(HOME));
        db.sql("update registry_import set attempts = 3, status = 'READING'").update();
        run.next();
        assertThat(imports.get(id).fault()).isEqualTo(FileFault.GIVEN_UP);
    }

    @Test
    void filesAreReadInTheOrderOfTheirUpload() {
        upload(finess(HOME));
        upload(finess(HOME.replace("TILLEULS", "ORMES")));
        while (run.next()) {
            // one after the other
        }
        assertThat(facility("350000022").name()).isEqualTo("EHPAD les Ormes");
    }

    private RegistryImport imported(byte[] file) {
        long id = upload(file);
        run.next();
        return imports.get(id);
    }

    private FileFault fault(byte[] file) {
        RegistryImport judged = imported(file);
        assertThat(judged.status()).isEqualTo(ImportStatus.REFUSED);
        return judged.fault();
    }

    private long upload(byte[] file) {
        return imports.upload("registre.csv", file.length, () -> new ByteArrayInputStream(file), "Camille Roux");
    }

    private List<String> refusals(RegistryImport done) {
        List<String> lines = new ArrayList<>();
        imports.eachRefusal(done.id(), 100, line -> lines.add(line.line() + " " + line.number() + " " + line.cause()));
        return lines;
    }

    private void awaitRows(long id) {
        for (int i = 0; i < 3_000 && imports.get(id).rowsRead() == 0; i++) {
            sleep();
        }
    }

    private int cutTheReadersConnection() {
        return db.sql("""
                        select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and granted
                        and pid <> pg_backend_pid()""").query(Integer.class).single();
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fingerprint() {
        return db.sql("select md5(string_agg(f::text, '|' order by finess)) from registry_facility f")
                .query(String.class)
                .single();
    }

    private RegisteredFacility facility(String finess) {
        return facilities.byFiness(new Finess(finess)).orElseThrow();
    }

    private RegisteredSchool school(String uai) {
        return schools.byUai(new Uai(uai)).orElseThrow();
    }

    static String establishment(String finess, String name, String departement, String townLine, String category) {
        return "structureet;%s;350000014;%s;%s;;;12;R;DES LILAS;;;238;%s;DEPARTEMENT;%s;0200000000;;%s;Libellé;4401;Hébergement;26010004500012;87.10A;08;Tarif;6;;2001-01-01;2001-01-01;2026-01-01;"
                .formatted(finess, name, name, departement, townLine, category);
    }

    private static byte[] finess(String... lines) {
        return bytes("finess;etalab;96;2026-05-12\n" + String.join("\n", lines) + "\n");
    }

    private static byte[] generated(int entries, String layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeneratedRegistry registry = new GeneratedRegistry(7, entries);
        switch (layout) {
            case "csv" -> registry.finessCsv(out);
            case "json" -> registry.finessJson(out);
            default -> registry.schools(out);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

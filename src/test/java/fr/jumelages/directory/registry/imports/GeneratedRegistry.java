package fr.jumelages.directory.registry.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/**
 * Files in the three published layouts, of any length, the same for the same seed. Every establishment, school and town
 * is made up; the numbers are well formed and their check characters right.
 */
public record GeneratedRegistry(long seed, int entries) {

    private static final String[] DEPARTEMENTS = {
        "01", "02", "05", "09", "13", "21", "22", "29", "31", "33", "34", "35", "38", "44", "48", "49", "54", "56",
                "57",
        "59", "62", "63", "64", "67", "69", "73", "75", "76", "77", "80", "83", "85", "86", "87", "92", "93", "94", "95"
    };
    private static final String[] SYLLABLES = {
        "bel", "mont", "val", "cha", "ri", "go", "tré", "lan", "ver", "nois", "per", "quet", "sau", "bru", "fon",
                "teil",
        "mar", "gny", "lou", "vier", "cô", "ro", "ché", "plou", "ker", "dun", "bour", "gade", "sé", "lis", "or", "ville"
    };
    private static final String[] SAINTS = {"Aubierge", "Bénigne", "Colombe", "Éloi", "Fiacre", "Gatien", "Lubin"};
    private static final String[] THINGS = {
        "Tilleuls", "Glycines", "Mésanges", "Deux Rives", "Marronniers", "Genêts", "Iris", "Coquelicots", "Vergers"
    };
    private static final String[] OTHERS = {"124", "355", "603", "620", "166", "246"};
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Charset OLD = Charset.forName("windows-1252");

    /** The old layout: every third line in another encoding than the others, places behind the establishments. */
    public void finessCsv(OutputStream out) {
        write(out, lines -> {
            lines.put("finess;etalab;96;2026-05-12\n", StandardCharsets.UTF_8);
            for (int i = 0; i < entries; i++) {
                lines.put(establishment(i), i % 3 == 0 ? OLD : StandardCharsets.UTF_8);
            }
            for (int i = 0; i < entries; i++) {
                if (i % 20 != 19) {
                    lines.put(geolocalisation(i), StandardCharsets.UTF_8);
                }
            }
        });
    }

    /** The new layout, with bodies of three establishments each. */
    public void finessJson(OutputStream out) {
        write(out, lines -> {
            lines.put("{ \"schemaVersion\" : \"v1.0.0\", \"gcc\" : [ { \"gccId\" : \"1\" } ], \"pmej\" : [ ", OLD);
            for (int i = 0; i < entries; i++) {
                String opened = i % 3 == 0
                        ? "{ \"informationsGeneralesPMEJ\" : { \"numFinessPm\" : \"x\" },\n\"ege\" : [ "
                        : "";
                String closed = i % 3 == 2 || i == entries - 1 ? " ] }" + (i == entries - 1 ? "" : ",\n") : ",\n";
                lines.put(opened + ege(i) + closed, StandardCharsets.UTF_8);
            }
            lines.put(" ] }\n", OLD);
        });
    }

    /** The schools directory, one entry in fifty being of no school. */
    public void schools(OutputStream out) {
        write(out, lines -> {
            lines.put(
                    "identifiant_de_l_etablissement;nom_etablissement;type_etablissement;statut_public_prive;adresse_1;"
                            + "adresse_2;adresse_3;code_postal;code_commune;nom_commune;code_departement;telephone;mail;"
                            + "nombre_d_eleves;latitude;longitude;etat;libelle_nature\n",
                    StandardCharsets.UTF_8);
            for (int i = 0; i < entries; i++) {
                lines.put(school(i), StandardCharsets.UTF_8);
            }
        });
    }

    public String finess(int i) {
        String eight = departement(i) + "%06d".formatted(i / DEPARTEMENTS.length + 1);
        int sum = 0;
        for (int at = 0; at < 8; at++) {
            int digit = eight.charAt(7 - at) - '0';
            int weighed = at % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return eight + (10 - sum % 10) % 10;
    }

    public String uai(int i) {
        int digits = Integer.parseInt(departement(i)) * 10_000 + i / DEPARTEMENTS.length + 1;
        return "%07d".formatted(digits) + LETTERS.charAt(digits % LETTERS.length());
    }

    public String facilityName(int i) {
        Random random = random(i, 1);
        String kind = i % 10 == 0 ? "EHPAD " : i % 10 == 1 ? "RESIDENCE AUTONOMIE " : "CENTRE ";
        return (kind + name(random)).toUpperCase(Locale.FRENCH);
    }

    public String schoolName(int i) {
        String kind = i % 10 < 8 ? "École primaire " : i % 10 == 8 ? "Collège " : "Lycée ";
        return kind + name(random(i, 2));
    }

    public String town(int i) {
        Random random = random(i % 20_000, 3);
        String word = word(random);
        return i % 7 == 0 ? "Saint-" + SAINTS[random.nextInt(SAINTS.length)] + "-" + word : word;
    }

    private String establishment(int i) {
        String category = i % 10 == 0 ? "500" : i % 10 == 1 ? "202" : OTHERS[i % OTHERS.length];
        String name = facilityName(i);
        return "structureet;%s;%s;%s;%s;;;%d;R;DES %s;;;053;%s;;%s %s;0100000000;;%s;LIBELLE;4401;Hébergement;;87.10A;08;Tarif;6;;2001-01-01;2001-01-01;2026-01-01;\n"
                .formatted(
                        finess(i),
                        finess(i),
                        name.substring(0, Math.min(32, name.length())),
                        name,
                        1 + i % 90,
                        THINGS[i % THINGS.length].toUpperCase(Locale.FRENCH),
                        departement(i),
                        postalCode(i),
                        town(i).toUpperCase(Locale.FRENCH).replace('-', ' '),
                        category);
    }

    private String geolocalisation(int i) {
        Random random = random(i % 20_000, 4);
        return String.format(
                Locale.ROOT,
                "geolocalisation;%s;%.1f;%.1f;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93;2026-05-11\n",
                finess(i),
                350_000 + random.nextDouble() * 600_000,
                6_250_000 + random.nextDouble() * 650_000);
    }

    private String ege(int i) {
        String category = i % 10 == 0 ? "500" : i % 10 == 1 ? "202" : OTHERS[i % OTHERS.length];
        return """
                { "informationsGeneralesEGE" : { "egeId" : "%d", "nomEgeCourt" : "%s", "nomEgeLong" : "%s", "numFinessEge" : "%s" },
                  "categorieentiteGeographiqueExercice" : "%s",
                  "adresse" : [ { "usageAdresse" : "03", "cogCommune" : "%s053", "ligneAcheminement" : "%s",
                    "ligneQuatre" : "%d RUE DES LILAS", "codePostal" : "%s",
                    "coordonneesGeographique" : { "coordonneeX" : "1", "coordonneeY" : "2", "directionLatitude" : "%s", "directionLongitude" : "%s" } } ],
                  "evenement" : [ { "evenementId" : "1", "dateEvenement" : "2001-01-01" } ], "etatObjet" : "A" }""".formatted(
                        i,
                        facilityName(i),
                        facilityName(i),
                        finess(i),
                        category,
                        departement(i),
                        town(i).toUpperCase(Locale.FRENCH),
                        1 + i % 90,
                        postalCode(i),
                        latitude(i),
                        longitude(i));
    }

    private String school(int i) {
        String type = i % 50 == 49 ? "Service Administratif" : i % 10 < 8 ? "Ecole" : i % 10 == 8 ? "Collège" : "Lycée";
        return "%s;%s;%s;Public;%d rue des %s;;%s %s;%s;%s053;%s;0%s;0100000000;ce.%s@ac-exemple.fr;%d;%s;%s;OUVERT;ECOLE\n"
                .formatted(
                        uai(i),
                        i % 40 == 0 ? "\"" + schoolName(i) + " ; annexe\"" : schoolName(i),
                        type,
                        1 + i % 90,
                        THINGS[i % THINGS.length],
                        postalCode(i),
                        town(i).toUpperCase(Locale.FRENCH),
                        postalCode(i),
                        departement(i),
                        town(i),
                        departement(i),
                        uai(i).toLowerCase(Locale.ROOT),
                        40 + i % 300,
                        latitude(i),
                        longitude(i));
    }

    private double latitude(int i) {
        return 43.5 + random(i % 20_000, 5).nextDouble() * 6.5;
    }

    private double longitude(int i) {
        return -1.5 + random(i % 20_000, 6).nextDouble() * 7.5;
    }

    private String departement(int i) {
        return DEPARTEMENTS[i % DEPARTEMENTS.length];
    }

    private String postalCode(int i) {
        return departement(i) + "%03d".formatted(i % 20_000 % 100 * 10);
    }

    private String name(Random random) {
        return random.nextInt(3) == 0
                ? "les " + THINGS[random.nextInt(THINGS.length)] + " de " + word(random)
                : word(random) + "-" + word(random);
    }

    private static String word(Random random) {
        String word = SYLLABLES[random.nextInt(SYLLABLES.length)]
                + SYLLABLES[random.nextInt(SYLLABLES.length)]
                + SYLLABLES[random.nextInt(SYLLABLES.length)];
        return word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
    }

    private Random random(int i, int what) {
        Random random = new Random(seed * 1_000_003L + i * 31L + what);
        random.nextInt();
        return random;
    }

    private interface Lines {
        void put(String text, Charset charset);
    }

    private static void write(OutputStream target, java.util.function.Consumer<Lines> writing) {
        try (OutputStream out = new BufferedOutputStream(target, 64 * 1024)) {
            writing.accept((text, charset) -> {
                try {
                    out.write(text.getBytes(charset));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

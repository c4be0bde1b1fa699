package fr.jumelages.framing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How early a first meeting must be known.
 *
 * @param outingNoticeDays working days before a meeting for which pupils leave their school; the circular of 13 June
 *     2023 on school outings (NOR MENE2310475C) has primary schools ask three days before at the latest, the rest is
 *     for families, transport and canteen
 * @param preparationDays working days before a remote meeting
 */
@ConfigurationProperties("app.framing")
record FramingSettings(
        @DefaultValue("10") int outingNoticeDays,
        @DefaultValue("5") int preparationDays) {}

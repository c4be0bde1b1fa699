package fr.jumelages.meeting;

/**
 * What is known of a meeting that was held: how many came, never who.
 *
 * @param difficulties null when there were none to tell
 */
public record Told(int residents, int pupils, int adults, String highlights, String difficulties) {

    static Told of(Story story) {
        return new Told(story.residents(), story.pupils(), story.adults(), story.highlights(), story.difficulties());
    }
}

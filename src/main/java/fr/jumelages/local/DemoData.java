package fr.jumelages.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/**
 * At the first start on an empty embedded database: goes back in time and lets the stories happen, day by day, through
 * the features and the engine. Never by inserted rows, so that the demo is as true as a year of use.
 */
@Component
@Profile("local")
@Order(1)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class DemoData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final DemoCast cast;
    private final DemoStage stage;
    private final TimeMachine time;
    private final DemoRegisters registers;
    private final ObjectMapper json;

    DemoData(DemoCast cast, DemoStage stage, TimeMachine time, DemoRegisters registers, ObjectMapper json) {
        this.cast = cast;
        this.registers = registers;
        this.stage = stage;
        this.time = time;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        if (cast.isHere()) {
            return;
        }
        List<DemoStory> stories = stories();
        int first = stories.stream()
                .map(DemoStory::daysAgo)
                .max(Comparator.naturalOrder())
                .orElse(0);
        log.info("First start: the demo projects live through their last {} days, this takes a moment", first);
        // their forms are filled in in French, whatever the machine speaks
        LocaleContextHolder.setLocale(Locale.FRENCH);
        registers.arrive();
        time.goBack(first);
        cast.arrive();
        for (int daysAgo = first; daysAgo > 0; daysAgo--) {
            stage.play(stories, daysAgo);
            time.advance(1);
        }
        stage.end(stories);
        LocaleContextHolder.resetLocaleContext();
    }

    private List<DemoStory> stories() throws IOException {
        try (var in = new ClassPathResource("local/stories.yml").getInputStream()) {
            List<Map<String, Object>> written = new Yaml().load(in);
            return written.stream()
                    .map(story -> json.convertValue(story, DemoStory.class))
                    .toList();
        }
    }
}

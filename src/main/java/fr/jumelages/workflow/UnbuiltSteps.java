package fr.jumelages.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Scaffolding, to be deleted with the last stage: lets the application start while a model already names a delegate that
 * no feature has yet. A project that reaches such a step fails there and says so.
 */
@Component
class UnbuiltSteps implements BeanDefinitionRegistryPostProcessor {

    private static final Logger log = LoggerFactory.getLogger(UnbuiltSteps.class);
    private static final Pattern DELEGATE = Pattern.compile("camunda:delegateExpression=\"\\$\\{(\\w+)}\"");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        List<String> unbuilt = delegates()
                .filter(name -> !registry.containsBeanDefinition(name))
                .distinct()
                .sorted()
                .toList();
        unbuilt.forEach(name -> registry.registerBeanDefinition(name, placeholder(name)));
        if (!unbuilt.isEmpty()) {
            log.warn("Steps that no feature has built yet: {}", unbuilt);
        }
    }

    private static RootBeanDefinition placeholder(String name) {
        return new RootBeanDefinition(JavaDelegate.class, () -> execution -> {
            throw new IllegalStateException("No feature has built the step " + name + " yet");
        });
    }

    private static Stream<String> delegates() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn"))
                    .flatMap(model -> DELEGATE.matcher(text(model)).results().map((MatchResult m) -> m.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource model) {
        try {
            return model.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        // nothing beyond the registry
    }
}

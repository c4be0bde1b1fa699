package fr.jumelages.forms;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Renders the form template as a page would, without an application around it. */
final class Rendering {

    private static final String PAGE =
            "<main><div th:replace=\"~{forms/form :: errors(${form})}\"></div><form method=\"post\" novalidate>"
                    + "<div th:replace=\"~{forms/form :: fields(${form})}\"></div></form></main>";

    private static final SpringTemplateEngine ENGINE = engine();

    private Rendering() {}

    static Document page(FormView form) {
        return page(form, Locale.FRENCH);
    }

    static Document page(FormView form, Locale locale) {
        return Jsoup.parse(ENGINE.process(PAGE, new Context(locale, Map.of("form", form))));
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/forms", "messages/site");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        files.setOrder(1);
        StringTemplateResolver strings = new StringTemplateResolver();
        strings.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(java.util.Set.of(files, strings));
        engine.setTemplateEngineMessageSource(messages());
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, Map<String, Object> parameters) {
                return "";
            }
        });
        return engine;
    }
}

package fr.jumelages.mail;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns a letter’s template and model into words, in the letter’s own language and outside of any web request. */
@Component
class LetterWords {

    private final MessageSource messages;
    private final SiteAddress site;
    private final String contact;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterWords(MessageSource messages, SiteAddress site, @Value("${app.mail.contact}") String contact) {
        this.messages = messages;
        this.site = site;
        this.contact = contact;
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(resolver(".txt", TemplateMode.TEXT, 1));
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML, 2));
    }

    /** @param stop the path of the page that stops such letters, or null for those that are always sent */
    Printed print(QueuedLetter letter, String stop) {
        Notice notice = Notice.of(letter, messages);
        Speech speech = new Speech(messages, letter.locale());
        Context model = new Context(letter.locale());
        letter.model().forEach((name, value) -> model.setVariable(name, speech.say(value)));
        model.setVariable("notice", notice);
        model.setVariable("subject", notice.subject());
        model.setVariable("site", site);
        model.setVariable("contact", contact);
        model.setVariable("stop", stop);
        String name = "mail/" + letter.template();
        return new Printed(
                notice.subject(), engine.process(name + ".txt", model), engine.process(name + ".html", model));
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode, int order) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setForceTemplateMode(true);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(order);
        resolver.setCheckExistence(true);
        if (mode == TemplateMode.TEXT) {
            resolver.setResolvablePatterns(Set.of("*" + ending));
        } else {
            resolver.setSuffix(ending);
        }
        return resolver;
    }

    record Printed(String subject, String text, String html) {}
}

package fr.jumelages.site.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** A page made without templates, session or database, for when one of them is missing. In both languages at once. */
final class PlainPage {

    static final String TYPE = "text/html;charset=UTF-8";
    static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'";

    private PlainPage() {}

    static byte[] read(String name) {
        try (InputStream file = new ClassPathResource("templates/site/" + name + ".html").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

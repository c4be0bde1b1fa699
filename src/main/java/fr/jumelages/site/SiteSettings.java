package fr.jumelages.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this site, as the law wants it shown, and the slot for a deployer’s own look.
 *
 * @param operator name of the publisher
 * @param address postal address of the publisher
 * @param director person answerable for the publication
 * @param host name and address of who hosts the site
 * @param email address for questions, shown on every page
 * @param phone telephone for questions, may be empty
 * @param skin path of a stylesheet loaded after the theme, may be empty
 */
@ConfigurationProperties("app.site")
public record SiteSettings(
        @DefaultValue("") String operator,
        @DefaultValue("") String address,
        @DefaultValue("") String director,
        @DefaultValue("") String host,
        @DefaultValue("contact@jumelages.example") String email,
        @DefaultValue("") String phone,
        @DefaultValue("") String skin) {}

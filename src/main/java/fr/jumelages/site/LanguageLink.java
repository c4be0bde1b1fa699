package fr.jumelages.site;

/** The page one is on, in another language. @param name the language’s name in itself */
public record LanguageLink(String code, String name, String url, boolean current) {}

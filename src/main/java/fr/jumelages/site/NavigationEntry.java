package fr.jumelages.site;

import java.util.OptionalLong;

/** A link of the header. @param key message key of its words; @param count shown behind them when present */
public record NavigationEntry(String path, String key, boolean current, OptionalLong count) {}

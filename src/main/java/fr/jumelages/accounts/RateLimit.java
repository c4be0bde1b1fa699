package fr.jumelages.accounts;

import java.time.Duration;

/**
 * How often something may be done by one key: at most {@code capacity} times at once, refilled evenly over the period.
 *
 * @param name part of the bucket’s key, unique among limits
 */
public record RateLimit(String name, int capacity, Duration period) {}

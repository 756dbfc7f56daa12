package org.shifan.demand;

import org.shifan.programme.FilingRules;

/**
 * What is demanded of one thing that a filing holds.
 *
 * @param kind the kind of filing
 * @param name what officials call the thing
 * @param words how many, how long or by when, such as {@code 1至3个}
 * @param rule the rule that demands it
 */
public record Demand(FilingRules.Kind kind, String name, String words, String rule) {}

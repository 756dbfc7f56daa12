package org.shifan.ranking;

/**
 * Something with its rank.
 *
 * @param item what is ranked, such as a county's code
 * @param rank the rank, from 1; shared by equals
 */
public record Ranked<T>(T item, int rank) {}

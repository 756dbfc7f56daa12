package org.shifan.programme;

/**
 * Who is a candidate: whom received filings of a kind name.
 *
 * @param kind the kind of filing that recommends
 * @param list the list of its form whose rows are the candidates; empty where the filing's own
 *     subject is one
 * @param key the column with the candidate's code
 * @param name the column with the candidate's name; empty for the division of that code
 * @param where the column that must be true; empty where every row counts
 * @param score the column with the recommender's score; empty where it gives none
 * @param shows the kind of the filing, about the candidate, that reviewers see; empty for the
 *     recommending one
 */
public record CandidateRule(
    String kind, String list, String key, String name, String where, String score, String shows) {}

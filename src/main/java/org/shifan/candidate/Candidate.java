package org.shifan.candidate;

import java.math.BigDecimal;

/**
 * Who was recommended for a round's expert review: a county, a prefecture, an experience.
 *
 * @param id the business id of its review and of its records, such as {@code sd64-2021-370102}; at
 *     most 70 characters, unique
 * @param county its code in the round, which scripts call {@code county}: the code of a division,
 *     or another code of at most 80 characters; unique in the round
 * @param city the code of the division whose experts do not review it
 * @param name the full name, as officials and experts read it
 * @param cityScore the recommender's score, or null where it gives none
 * @param recommendation what the recommender said of it, in a sentence; empty where it said nothing
 * @param materials the id under which its materials lie
 */
public record Candidate(
    String id,
    String county,
    String city,
    String name,
    BigDecimal cityScore,
    String recommendation,
    String materials) {}

package org.shifan.review;

/**
 * A row of an expert's score as typed.
 *
 * @param criterion the criterion's code
 * @param points the points
 */
record ScoreRow(String criterion, String points) {}

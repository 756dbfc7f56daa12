package org.shifan.joint;

/**
 * A candidate's row in the list.
 *
 * @param subject the candidate's code in the round
 * @param name the candidate's full name
 * @param place its place by the review, or null where there was none
 * @param selected whether it is on the list
 * @param reason why, where it differs from the order of the review; or null
 */
public record JointEntry(
    String subject, String name, Integer place, boolean selected, String reason) {}

package org.shifan.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counties that one panel reviews, so that their scores compare.
 *
 * @param number the group's number, from 1
 * @param members the counties, by code
 */
record Group(int number, List<Member> members) {

  /** A county to be reviewed, with its city, both by code. */
  record Member(String county, String city) {}

  /** The cities that no expert of the panel may be from. */
  Set<String> cities() {
    return members.stream().map(Member::city).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the expert is from none of the group's cities (SD64-15 四(五) “客观公正评审”). */
  boolean admits(Reviewer expert) {
    return expert.homeCity() == null || !cities().contains(expert.homeCity());
  }
}

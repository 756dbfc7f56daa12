package org.shifan.funduse;

import org.shifan.award.Award;
import org.shifan.programme.Names;
import org.shifan.programme.Rules;

/**
 * A county's award and the rules for its use.
 *
 * @param award the award as confirmed
 * @param rules the rules the round was opened with
 * @param names the counties' names
 */
record FundCase(Award award, Rules rules, Names names) {

  /** What plans and reports of use are held to. */
  UseRule useRule() {
    return new UseRule(rules.useCategories());
  }

  /** The county's name. */
  String county() {
    return names.of(award.county());
  }
}

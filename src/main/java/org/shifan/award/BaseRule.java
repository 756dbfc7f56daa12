package org.shifan.award;

import java.math.BigDecimal;
import java.util.Optional;
import org.shifan.programme.Decimals;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * The base is above zero, to the cent, and not above the standard (SD64-10 四(三)
 * “按照每个不高于200万元的标准给予一次性奖励”).
 *
 * @param award the round's award
 */
record BaseRule(Rules.Award award) {

  /** Refuses a base that is no amount or above the standard. */
  Optional<Refusal> check(String base) {
    boolean fits = Yuan.positive(base).filter(b -> b.compareTo(award.base()) <= 0).isPresent();
    return fits
        ? Optional.empty()
        : Optional.of(
            Refusals.of(
                "SD64-10",
                "每个县（市、区）的奖励标准填的是%s元，应大于0、不高于%s，最多两位小数",
                Refusals.quote(base),
                Yuan.text(award.base())));
  }

  /** Refuses a base that is no amount to the cent or above the standard. */
  Optional<Refusal> check(BigDecimal base) {
    return check(Decimals.plain(base));
  }
}

package org.shifan.material;

import java.util.Optional;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “每篇不超过3000字” (MCA39-06): no more characters than the materials table allows.
 *
 * @param kind the row of the materials table
 */
record CharactersRule(MaterialKind kind) {

  /** Refuses too many; null are characters that were not counted. */
  Optional<Refusal> check(Integer characters) {
    int most = kind.maxCharacters();
    if (most == 0 || characters == null || characters <= most) {
      return Optional.empty();
    }
    return Optional.of(
        Refusals.of(
            kind.rule(),
            "%s不超过%s字，现为%s字（按 Word、WPS 的“字数”统计，含文本框、脚注和尾注），请删减%s字后重新上传",
            kind.name(),
            most,
            characters,
            characters - most));
  }
}

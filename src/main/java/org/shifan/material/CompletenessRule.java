package org.shifan.material;

import java.util.List;
import java.util.Map;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * An application has every material of the table, in the number it demands (SD64-05 三(一)、四(二);
 * SD64-06 三(一); SD64-17 附件).
 *
 * @param kinds the materials table
 */
record CompletenessRule(List<MaterialKind> kinds) {

  /** What is missing, kind by kind. */
  List<Refusal> check(Map<String, Long> present) {
    return kinds.stream()
        .filter(kind -> present.getOrDefault(kind.code(), 0L) < kind.minimum())
        .map(
            kind ->
                Refusals.of(
                    kind.rule(),
                    "缺少%s：应至少%s个，现有%s个",
                    kind.name(),
                    kind.minimum(),
                    present.getOrDefault(kind.code(), 0L)))
        .toList();
  }
}

package org.shifan.material;

import java.util.Optional;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “严格按照……附件表格格式,据实填写申报材料,不得随意修改表格格式” (MCA126-05); “填报……申报表(见附件)” (SD64-17): a file that differs
 * from its blank form is mended, or kept with a reason where the materials table allows that.
 *
 * @param kind the row of the materials table
 */
record BlankFormRule(MaterialKind kind) {

  /** Refuses differences that nothing explains; null is none. */
  Optional<Refusal> check(String differences, String reason) {
    if (differences == null || (kind.mayDiffer() && !Refusals.blank(reason))) {
      return Optional.empty();
    }
    return Optional.of(
        Refusals.of(
            kind.rule(),
            "%s与空白表不同：%s；请下载空白表，不改动表格和栏目，填写后重新上传%s",
            kind.name(),
            differences,
            kind.mayDiffer() ? "，确需改动的，写明理由后再次上传" : ""));
  }
}

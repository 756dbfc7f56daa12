package org.shifan.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Refusal;

/** “填报……申报表，形成创建工作报告，连同工作方案和有关证明材料报市级民政部门” (SD64-05, -06, -17). */
class MaterialRulesTest {

  private static final MaterialKind FORM =
      new MaterialKind("form", "申报表", 1, 1, List.of("pdf", "docx"), 1, 0, "", false, "", "SD64-17");
  private static final MaterialKind EVIDENCE =
      new MaterialKind("evidence", "有关证明材料", 1, 3, List.of("pdf"), 1, 0, "", false, "", "SD64-06");
  private static final long MEBIBYTE = 1024 * 1024;

  private static List<String> upload(String code, String name, long size, int present) {
    return new UploadRule(List.of(FORM, EVIDENCE), "SD64-06")
        .check(code, name, size, present).stream().map(Refusal::reason).toList();
  }

  @Test
  void sd64_06_takesOnlyWhatTheTableKnows() {
    assertThat(upload("form", "申报表.PDF", 1, 0)).isEmpty();
    assertThat(upload("photo", "a.pdf", 1, 0)).singleElement().asString().contains("form（申报表）");
    assertThat(upload("form", "申报表.exe", 1, 0)).singleElement().asString().contains("pdf、docx");
    assertThat(upload("form", "申报表", 1, 0)).hasSize(1);
  }

  @Test
  void sd64_06_takesFilesUpToTheLimitAndNoneThatIsEmpty() {
    assertThat(upload("form", "a.pdf", MEBIBYTE, 0)).isEmpty();
    assertThat(upload("form", "a.pdf", MEBIBYTE + 1, 0)).hasSize(1);
    assertThat(upload("form", "a.pdf", 0, 0)).singleElement().asString().contains("空文件");
  }

  @Test
  void sd64_06_takesAsManyAsTheTableAllows() {
    assertThat(upload("evidence", "a.pdf", 1, 2)).isEmpty();
    assertThat(upload("evidence", "a.pdf", 1, 3)).hasSize(1);
  }

  @Test
  void sd64_17_theApplicationFormIsDemanded() {
    var rule = new CompletenessRule(List.of(FORM, EVIDENCE));
    assertThat(rule.check(Map.of("form", 1L, "evidence", 1L))).isEmpty();
    assertThat(rule.check(Map.of("evidence", 1L)))
        .singleElement()
        .satisfies(r -> assertThat(r.rule()).isEqualTo("SD64-17"));
    assertThat(rule.check(Map.of())).hasSize(2);
  }

  private static MaterialKind limited(boolean mayDiffer) {
    return new MaterialKind(
        "case", "典型案例", 1, 1, List.of("docx"), 1, 3000, "case.docx", mayDiffer, "", "MCA39-06");
  }

  @Test
  void mca39_06_threeThousandCharactersAndNoMore() {
    assertThat(new CharactersRule(limited(false)).check(3000)).isEmpty();
    assertThat(new CharactersRule(limited(false)).check(3001))
        .hasValueSatisfying(r -> assertThat(r.reason()).contains("不超过3000字，现为3001字", "删减1字"));
    assertThat(new CharactersRule(FORM).check(1_000_000)).isEmpty();
    assertThat(new CharactersRule(limited(false)).check(null)).isEmpty();
  }

  @Test
  void mca126_05_differencesAreMendedOrExplainedWhereThatIsAllowed() {
    assertThat(new BlankFormRule(limited(true)).check(null, null)).isEmpty();
    assertThat(new BlankFormRule(limited(true)).check("表1第1行", " ")).isPresent();
    assertThat(new BlankFormRule(limited(true)).check("表1第1行", "按通知修改")).isEmpty();
    assertThat(new BlankFormRule(limited(false)).check("表1第1行", "按通知修改"))
        .hasValueSatisfying(r -> assertThat(r.reason()).contains("表1第1行").doesNotContain("写明理由"));
  }

  @Test
  void sd64_15_whatWasSubmittedOrRegisteredIsNotDeleted() {
    assertThat(new RemovalRule(0, false, "SD64-15").check("a.pdf", 0)).isEmpty();
    assertThat(new RemovalRule(1, false, "SD64-15").check("a.pdf", 1)).isEmpty();
    assertThat(new RemovalRule(1, false, "SD64-15").check("a.pdf", 0)).isPresent();
    assertThat(new RemovalRule(0, true, "SD64-15").check("a.pdf", 0)).isPresent();
  }

  @Test
  void aFileNameIsMadeHarmless() {
    assertThat(FileNames.plain("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
    assertThat(FileNames.plain("C:\\temp\\申报表.pdf")).isEqualTo("申报表.pdf");
    assertThat(FileNames.plain("a\r\nb<script>.pdf")).doesNotContain("\n", "<");
    assertThat(FileNames.plain("a\u202efdp.exe.pdf")).isEqualTo("a_fdp.exe.pdf");
    assertThat(FileNames.plain("CON.pdf")).isEqualTo("_CON.pdf");
    assertThat(FileNames.plain("lpt1")).isEqualTo("_lpt1");
    assertThat(FileNames.plain("contract.pdf")).isEqualTo("contract.pdf");
    assertThat(FileNames.plain(".pdf")).isEqualTo("_.pdf");
  }
}

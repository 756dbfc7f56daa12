package org.shifan.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shifan.material.check.FileType;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “填报……申报表，形成创建工作报告，连同工作方案和有关证明材料” (SD64-06 三(一)): a file is of a kind in the materials table, of a
 * format it takes, not empty, not too large, and not one too many.
 *
 * @param kinds the materials table
 * @param rule the rule that demands them
 */
record UploadRule(List<MaterialKind> kinds, String rule) {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  /** The kind of this code, if the table has it. */
  Optional<MaterialKind> kind(String code) {
    return kinds.stream().filter(k -> k.code().equals(code)).findFirst();
  }

  List<Refusal> check(String code, String fileName, long size, int present) {
    Optional<MaterialKind> kind = kind(code);
    if (kind.isEmpty()) {
      List<String> known = kinds.stream().map(k -> k.code() + "（" + k.name() + "）").toList();
      return List.of(
          Refusals.of(rule, "材料代码%s不在材料清单中，应为%s之一", Refusals.quote(code), String.join("、", known)));
    }
    return check(kind.get(), fileName, size, present);
  }

  private static List<Refusal> check(MaterialKind kind, String fileName, long size, int present) {
    List<Refusal> refusals = new ArrayList<>();
    String rule = kind.rule();
    if (fileName.isBlank() || fileName.length() > LONGEST_NAME) {
      refusals.add(Refusals.of(rule, "文件名应为1至%s个字符", LONGEST_NAME));
    }
    if (!kind.formats().contains(format(fileName))) {
      refusals.add(
          Refusals.of(
              rule,
              "%s应为%s格式的文件，现为%s",
              kind.name(),
              String.join("、", kind.formats()),
              Refusals.quote(fileName)));
    }
    refusals.addAll(size(kind, fileName, size));
    if (present >= kind.maximum()) {
      refusals.add(
          Refusals.of(rule, "%s最多%s个，已有%s个；请替换已有的文件", kind.name(), kind.maximum(), present));
    }
    return refusals;
  }

  /** Refuses a file that is empty or too large. */
  static List<Refusal> size(MaterialKind kind, String fileName, long size) {
    if (size == 0) {
      return List.of(Refusals.of(kind.rule(), "%s是空文件（0字节），请重新上传", Refusals.quote(fileName)));
    }
    if (size > (long) kind.maxMegabytes() * MEBIBYTE) {
      return List.of(
          Refusals.of(
              kind.rule(),
              "%s每个文件不超过%sMB（%s字节），现为%s字节；请压缩图片或者拆分后再上传",
              kind.name(),
              kind.maxMegabytes(),
              (long) kind.maxMegabytes() * MEBIBYTE,
              size));
    }
    return List.of();
  }

  /** The table says jpg; .jpeg is the same. */
  private static String format(String fileName) {
    return FileType.named(fileName).map(FileType::format).orElse("");
  }
}

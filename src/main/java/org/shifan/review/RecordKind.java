package org.shifan.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a county is reviewed: SD64-08 三(三) “采取实地查看、座谈交流、查阅资料等方式进行评审”. */
enum RecordKind {
  VISIT("visit", "实地查看"),
  SYMPOSIUM("symposium", "座谈交流"),
  MATERIALS("materials", "查阅资料");

  private final String code;
  private final String label;

  RecordKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** As forms and tables name it. */
  String code() {
    return code;
  }

  /** As officials name it. */
  String label() {
    return label;
  }

  /** The kind of that code, if there is one. */
  static Optional<RecordKind> of(String code) {
    return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
  }

  /** All kinds as officials read them: 实地查看（visit）、…. */
  static String all() {
    return Arrays.stream(values())
        .map(k -> k.label + "（" + k.code + "）")
        .collect(Collectors.joining("、"));
  }
}

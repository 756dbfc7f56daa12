package org.shifan.filing;

/** The code of a candidate that is one of several of a filer, such as {@code 370000-1}. */
final class CandidateCode {

  private CandidateCode() {}

  /** Whose it is; the code itself where it is one's own. */
  static String owner(String code) {
    int dash = code.lastIndexOf('-');
    return dash < 0 ? code : code.substring(0, dash);
  }

  /** Which of the owner's it is; empty where it is one's own. */
  static String number(String code) {
    int dash = code.lastIndexOf('-');
    return dash < 0 ? "" : code.substring(dash + 1);
  }
}

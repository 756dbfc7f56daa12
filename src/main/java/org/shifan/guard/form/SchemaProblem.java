package org.shifan.guard.form;

/**
 * Why a form may not be deployed.
 *
 * @param place form, component and property, such as {@code assessOnSite / visit.score / increment}
 * @param reason what is expected there, in Chinese
 */
public record SchemaProblem(String place, String reason) {

  @Override
  public String toString() {
    return place + "：" + reason;
  }
}

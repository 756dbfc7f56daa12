package org.shifan.notice;

/**
 * An objection as typed on the public page.
 *
 * @param county the county's code
 * @param ground what is objected to
 * @param evidence what shows it; may be null where signed
 * @param name who objects; null or blank where anonymous
 * @param contact where the answer goes, a telephone number or an e-mail address
 */
public record Objection(
    String county, String ground, String evidence, String name, String contact) {

  /** Whether the objector gave no name. */
  public boolean anonymous() {
    return name == null || name.isBlank();
  }

  /** Says what county it is about and nothing of who objects. */
  @Override
  public String toString() {
    return "Objection[" + county + "]";
  }
}

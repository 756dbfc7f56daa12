package org.shifan.programme;

import java.util.List;

/**
 * What a programme demands of recommendations to a ministry beyond their rows and series: places
 * for regions of named kinds only, letters by post and mail, and what an experience holds. A kind
 * of filing without rows in a table is not bound by it.
 *
 * @param favours the kinds of regions that are favoured (MCA126-03, -09)
 * @param extras the series that are for such regions only (MCA126-09)
 * @param deliveries to whom paper is posted (MCA126-10)
 * @param mails what is sent by e-mail, and under which subject (MCA39-09)
 * @param experiences the kinds of experiences and what each holds (MCA39-04 to -06, -14)
 * @param screening what a screening looks at (MCA39-03)
 */
public record NominationRules(
    List<Choice> favours,
    List<Extra> extras,
    List<Delivery> deliveries,
    List<Mail> mails,
    List<Experience> experiences,
    List<Choice> screening) {

  static NominationRules of(Values values) {
    return new NominationRules(
        values.rows(Layout.FAVOURS),
        values.rows(Layout.EXTRAS),
        values.rows(Layout.DELIVERIES),
        values.rows(Layout.MAILS),
        values.rows(Layout.EXPERIENCES),
        values.rows(Layout.SCREENING));
  }

  /** A code with its name. */
  public record Choice(String code, String name, String rule) {}

  /**
   * A series whose places are only for regions of the favoured kinds.
   *
   * @param kind the kind of filing that recommends
   * @param list its list
   * @param code the series
   * @param statedIn the kind of filing in which a region says of what kinds it is
   * @param field the field in which it says so
   */
  public record Extra(
      String kind, String list, String code, String statedIn, String field, String rule) {}

  /**
   * A receiver of paper by post.
   *
   * @param kind the kind of filing that it goes with
   * @param list the list that records what was posted
   * @param receiver the receiver's code in that list
   * @param name what officials call the receiver
   * @param step the step by whose deadline it is posted
   */
  public record Delivery(
      String kind, String list, String receiver, String name, String step, String rule) {}

  /**
   * A filing that is sent by e-mail too.
   *
   * @param subject its subject line, {@code {region}} standing for the submitter's name
   * @param step the step by whose deadline it is sent
   */
  public record Mail(String kind, String subject, String step, String rule) {

    /** The subject line of a submitter. */
    public String subjectOf(String region) {
      return subject.replace("{region}", region);
    }
  }

  /**
   * A kind of experience.
   *
   * @param pilotOnly whether it is of a pilot region only, never of a whole province
   * @param pilots how many pilot regions there are
   * @param always what is filled in, also where the text is in a file
   * @param sections what is written, in the form or in a file
   * @param maxCharacters how many 字数 it has at most, form and file together
   * @param file what the code of its file begins with, its number following
   * @param filed how many of the kind a filing has at least
   * @param listed how many of the kind the list of a round selects at least, where there are any
   */
  public record Experience(
      String kind,
      String list,
      String code,
      String name,
      boolean pilotOnly,
      int pilots,
      List<String> always,
      List<String> sections,
      int maxCharacters,
      String file,
      int filed,
      int listed,
      String rule) {}

  /**
   * A material as it is demanded: the file of an experience has no more characters than the
   * experience, where its own row sets no limit (MCA39-06).
   */
  MaterialKind limited(MaterialKind material) {
    int most =
        experiences(material.filing()).stream()
            .filter(one -> material.code().startsWith(one.file()))
            .mapToInt(Experience::maxCharacters)
            .max()
            .orElse(0);
    return material.maxCharacters() > 0 ? material : material.withMaxCharacters(most);
  }

  /** The receivers of paper of a kind of filing. */
  public List<Delivery> deliveries(String kind) {
    return deliveries.stream().filter(one -> one.kind().equals(kind)).toList();
  }

  /** The series of a kind of filing that are for regions of the favoured kinds only. */
  public List<Extra> extras(String kind) {
    return extras.stream().filter(one -> one.kind().equals(kind)).toList();
  }

  /** What is sent by e-mail of a kind of filing; none or one. */
  public List<Mail> mails(String kind) {
    return mails.stream().filter(one -> one.kind().equals(kind)).toList();
  }

  /** The kinds of experiences of a kind of filing. */
  public List<Experience> experiences(String kind) {
    return experiences.stream().filter(one -> one.kind().equals(kind)).toList();
  }
}

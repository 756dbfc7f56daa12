package org.shifan.desk;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.shifan.audit.AuditRecord;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 卷宗: all that the audit has of a round, a recommendation or an application, in words. */
@Component
public class Dossiers {

  /**
   * A dossier.
   *
   * @param subject whom it is about, such as 济南市历下区
   * @param lines what happened, in its order
   */
  public record Dossier(String id, String subject, List<Line> lines) {}

  /**
   * A record, without what was submitted.
   *
   * @param who who did it, by name, with whom they stood in for; or the system
   * @param office for which office, or empty
   * @param what the step, as its model calls it
   */
  public record Line(
      String when, String kind, String who, String office, String what, String why, String rule) {}

  private final AuditTrail audit;
  private final Wording wording;
  private final Titles titles;

  Dossiers(AuditTrail audit, Wording wording, Titles titles) {
    this.audit = audit;
    this.wording = wording;
    this.titles = titles;
  }

  /**
   * The dossier with this id.
   *
   * @throws NoSuchElementException where nothing was recorded under it
   */
  @Transactional(readOnly = true)
  public Dossier require(String id) {
    List<AuditRecord> records = audit.of(id);
    if (records.isEmpty()) {
      throw new NoSuchElementException("没有编号为“" + id + "”的卷宗");
    }
    Map<String, String> people =
        titles.people(
            records.stream()
                .flatMap(record -> Stream.of(actor(record), behind(record)))
                .filter(person -> !person.isEmpty())
                .distinct()
                .toList());
    return new Dossier(
        id, wording.subject(id), records.stream().map(record -> line(record, people)).toList());
  }

  private Line line(AuditRecord record, Map<String, String> people) {
    String office = Objects.toString(record.office(), "");
    return new Line(
        Deadlines.format(record.recordedAt().toInstant()),
        Kind.valueOf(record.kind()).label(),
        who(record, people),
        office.isEmpty() || office.equals(record.actor()) ? "" : titles.office(office),
        wording.step(record.stream(), record.what()),
        Objects.toString(record.why(), ""),
        Objects.toString(record.rule(), ""));
  }

  private static String who(AuditRecord record, Map<String, String> people) {
    if (actor(record).isEmpty()) {
      return "系统";
    }
    String name = people.get(actor(record));
    return behind(record).isEmpty() ? name : name + "（代" + people.get(behind(record)) + "）";
  }

  private static String actor(AuditRecord record) {
    return Objects.toString(record.actor(), "");
  }

  private static String behind(AuditRecord record) {
    return Objects.toString(record.onBehalfOf(), "");
  }
}

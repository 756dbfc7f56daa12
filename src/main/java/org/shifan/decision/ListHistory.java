package org.shifan.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.springframework.stereotype.Component;

/** Every version of a round's list and every meeting on it, as the province reads them. */
@Component
public class ListHistory {

  /**
   * A version of the list.
   *
   * @param series 1 for the round's list, from 2 on for vacancies
   * @param kind PROPOSAL, DRAFT or DECISION
   * @param target how many were to be selected
   */
  public record Version(
      int series,
      String kind,
      String kindText,
      int target,
      OffsetDateTime madeAt,
      List<Line> rows) {}

  /**
   * A county's row.
   *
   * @param place its rank in the provincial order
   * @param tied whether its tie lies across the cut
   * @param reason why it differs from the version before, or null
   */
  public record Line(
      String county,
      String name,
      String city,
      int place,
      boolean selected,
      boolean tied,
      String reason) {}

  /** A meeting: who was there, who withdrew, who decided, and what. */
  public record Session(
      int series,
      LocalDate heldOn,
      String number,
      String attendees,
      String recused,
      String deciders,
      String decision,
      String reason) {}

  private final SelectionLists lists;
  private final Meetings meetings;
  private final Regions regions;

  ListHistory(SelectionLists lists, Meetings meetings, Regions regions) {
    this.lists = lists;
    this.meetings = meetings;
    this.regions = regions;
  }

  /** The versions in the order they were made. */
  public List<Version> versions(String roundId) {
    return lists.of(roundId).versions().stream().map(this::version).toList();
  }

  /** The meetings in their order. */
  public List<Session> meetings(String roundId) {
    return meetings.of(roundId).stream().map(ListHistory::session).toList();
  }

  private Version version(SelectionList list) {
    return new Version(
        list.series(),
        list.kind().name(),
        list.kind().label(),
        list.target(),
        list.madeAt(),
        list.entries().stream().map(this::line).toList());
  }

  private Line line(SelectionList.Entry entry) {
    Region county = regions.require(entry.county());
    return new Line(
        county.code(),
        county.name(),
        regions.require(county.parent()).name(),
        entry.place(),
        entry.selected(),
        entry.tied(),
        entry.reason());
  }

  private static Session session(Meetings.Held held) {
    return new Session(
        held.series(),
        held.heldOn(),
        held.meetingNumber(),
        held.attendees(),
        held.recused(),
        held.deciders(),
        held.decision(),
        held.reason());
  }
}

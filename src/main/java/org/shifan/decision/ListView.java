package org.shifan.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shifan.programme.Names;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.review.RankedCounty;
import org.springframework.stereotype.Component;

/** What the province and the meeting see of the order and of the list they decide on. */
@Component
class ListView {

  private static final int DECIMALS = 2;

  /** A choice of a form's list. */
  record Option(String value, String label) {}

  /** A row of the table of the order, as officials read it. */
  record OrderRow(
      int place,
      String county,
      String name,
      String city,
      String adjustedScore,
      String rawScore,
      String cityScore,
      String mark) {}

  /** A row of the list before the meeting, as officials read it. */
  record DraftRow(
      int place, String name, String city, String selected, String mark, String reason) {}

  private final Regions regions;
  private final ProvincialOrder order;
  private final SelectionLists lists;
  private final Excluded excluded;
  private final Meetings meetings;

  ListView(
      Regions regions,
      ProvincialOrder order,
      SelectionLists lists,
      Excluded excluded,
      Meetings meetings) {
    this.regions = regions;
    this.order = order;
    this.lists = lists;
    this.excluded = excluded;
    this.meetings = meetings;
  }

  /** The names that refusals use. */
  Names names() {
    return new Names(code -> regions.find(code).map(Region::name));
  }

  /** What is beside the form of the draft. */
  Map<String, Object> drafting(String roundId, Proposal proposal) {
    Map<String, Object> view = new TreeMap<>();
    boolean tied = proposal.rows().stream().anyMatch(Proposal.Row::tied);
    view.put("heading", heading(roundId, proposal));
    view.put("tie", tied ? "末位名次并列，超出拟选数，由厅长办公会决定；并列的均已列入建议。" : "");
    view.put("ranking", ranking(roundId, proposal));
    view.put("counties", options(proposal));
    view.put("returned", meetings.lastReturn(roundId, lists.of(roundId).series()).orElse(""));
    return view;
  }

  /** What is beside the form of the meeting. */
  Map<String, Object> meeting(String roundId, Proposal pending) {
    Map<String, Object> view = drafting(roundId, pending);
    SelectionList before = lists.of(roundId).pending().orElseThrow();
    Map<String, OrderRow> byCounty =
        ranking(roundId, pending).stream().collect(Collectors.toMap(OrderRow::county, row -> row));
    view.put(
        "draft",
        pending.rows().stream()
            .map(row -> draft(row, byCounty.get(row.county()), before))
            .toList());
    return view;
  }

  private String heading(String roundId, Proposal proposal) {
    return lists.of(roundId).supplementary()
        ? "递补：名单空缺%d个，按排名依次递补%d个".formatted(proposal.target(), proposal.proposed())
        : "拟选%d个左右，名单列入%d个".formatted(proposal.target(), proposal.proposed());
  }

  private List<OrderRow> ranking(String roundId, Proposal proposal) {
    var out = excluded.of(roundId);
    return order.of(roundId).stream()
        .map(place -> row(place, out.contains(place.county()) ? "已取消" : mark(proposal, place)))
        .toList();
  }

  private static String mark(Proposal proposal, RankedCounty place) {
    return proposal
        .of(place.county())
        .map(row -> row.tied() ? "末位并列" : row.proposed() ? "列入" : "")
        .orElse("");
  }

  private OrderRow row(RankedCounty place, String mark) {
    return new OrderRow(
        place.place(),
        place.county(),
        regions.find(place.county()).map(Region::name).orElse(place.name()),
        name(place.city()),
        score(place.adjustedScore()),
        score(place.rawScore()),
        score(place.cityScore()),
        mark);
  }

  private DraftRow draft(Proposal.Row row, OrderRow shown, SelectionList before) {
    String reason = before.of(row.county()).map(SelectionList.Entry::reason).orElse(null);
    return new DraftRow(
        row.rank(),
        name(row.county()),
        shown == null ? "" : shown.city(),
        row.proposed() ? "列入" : "未列入",
        row.tied() ? "末位并列" : "",
        reason == null ? "" : reason);
  }

  private List<Option> options(Proposal proposal) {
    return proposal.rows().stream()
        .map(
            row ->
                new Option(row.county(), "第%d名 %s".formatted(row.rank(), fullName(row.county()))))
        .toList();
  }

  private String fullName(String county) {
    return regions.find(county).map(Region::code).map(regions::nameWithCity).orElse(county);
  }

  private String name(String code) {
    return regions.find(code).map(Region::name).orElse(code);
  }

  private static String score(BigDecimal score) {
    return score == null ? "" : score.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}

package org.shifan.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shifan.demand.Demand;
import org.shifan.demand.FormDemands;
import org.shifan.demand.SendingDemands;
import org.shifan.programme.Rules;

/**
 * A kind of filing as the public reads of it.
 *
 * @param name what officials call it
 * @param lines what is demanded of it
 */
record FiledKind(String name, List<Line> lines) {

  /** What is demanded of one thing, or of several alike. */
  record Line(String name, String words) {}

  /** Said of a kind whose rules set no number. */
  private static final Line FREE = new Line("—", "数量、字数不限");

  /** The kinds in the order of the rules; none where the programme has no filings. */
  static List<FiledKind> of(Rules rules) {
    if (!rules.has("filings")) {
      return List.of();
    }
    FormDemands form = new FormDemands(rules);
    SendingDemands sending = new SendingDemands(rules);
    List<Demand> things =
        Stream.of(form.lists(), form.series(), form.experiences())
            .flatMap(List::stream)
            .filter(demand -> !demand.words().equals(FormDemands.ANY))
            .toList();
    List<Demand> sent =
        Stream.of(sending.deliveries(), sending.mails()).flatMap(List::stream).toList();
    return rules.filings().kinds().stream()
        .map(
            kind -> {
              List<Line> lines = new ArrayList<>(lines(kind.code(), things));
              lines.addAll(together(kind.code(), form.limits()));
              lines.addAll(lines(kind.code(), sent));
              return new FiledKind(kind.name(), lines.isEmpty() ? List.of(FREE) : lines);
            })
        .toList();
  }

  private static List<Line> lines(String kind, List<Demand> demands) {
    return of(kind, demands).map(demand -> new Line(demand.name(), demand.words())).toList();
  }

  private static Stream<Demand> of(String kind, List<Demand> demands) {
    return demands.stream().filter(demand -> demand.kind().code().equals(kind));
  }

  /** Texts of the same length stand in one line. */
  private static List<Line> together(String kind, List<Demand> texts) {
    Map<String, List<String>> byLength = new LinkedHashMap<>();
    of(kind, texts)
        .forEach(
            text ->
                byLength.computeIfAbsent(text.words(), w -> new ArrayList<>()).add(text.name()));
    return byLength.entrySet().stream()
        .map(
            one ->
                new Line(
                    String.join("、", one.getValue()),
                    (one.getValue().size() > 1 ? "各" : "") + one.getKey()))
        .toList();
  }
}

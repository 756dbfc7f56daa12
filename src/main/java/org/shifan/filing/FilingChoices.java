package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.shifan.process.ChoiceWords;
import org.shifan.process.Forms;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the lists and fields of a filing's form may hold, and how readers are told of it. */
@Component
class FilingChoices {

  /** How many rows of its own a list offers where it may be added to and has no limit itself. */
  private static final int ADDED = 20;

  private final Rounds rounds;
  private final KeySource keys;
  private final ObjectProvider<FilingViewPart> parts;

  FilingChoices(Rounds rounds, KeySource keys, ObjectProvider<FilingViewPart> parts) {
    this.rounds = rounds;
    this.keys = keys;
    this.parts = parts;
  }

  /**
   * The choices of a filing's lists, and the fields of the round's rules, as its form shows them.
   */
  Map<String, Object> of(Filing filing) {
    return choices(filing, keys::of);
  }

  /** The words of all that the form lets, and ever let, choose from. */
  ChoiceWords words(Filing filing) {
    return new ChoiceWords(
        () -> {
          Map<String, Object> view = new LinkedHashMap<>(choices(filing, keys::names));
          parts.orderedStream().forEach(part -> part.add(filing, view));
          return Forms.read(Forms.text(view), JsonNode.class);
        });
  }

  private Map<String, Object> choices(
      Filing filing, BiFunction<Filing, String, Map<String, String>> source) {
    Rules rules = rounds.rules(filing.roundId());
    Map<String, Object> lists = new LinkedHashMap<>();
    rules
        .filings()
        .lists(filing.kind())
        .forEach(
            list ->
                lists.put(
                    list.list(), options(offered(list, source.apply(filing, list.source())))));
    Map<String, Object> choices = new LinkedHashMap<>();
    choices.put("options", lists);
    choices.put("bounds", Bounds.of(rules.filings(), filing.kind()));
    choices.put("fields", rules.has("fields") ? options(keys.of(filing, "fields")) : List.of());
    return choices;
  }

  /** The keys of a list; where it takes others too, some for what the filer adds and names. */
  private static Map<String, String> offered(
      FilingRules.ListRule list, Map<String, String> listKeys) {
    Map<String, String> choices = new LinkedHashMap<>(listKeys);
    if (list.mayAdd()) {
      int most = list.maximum() == 0 ? ADDED : list.maximum();
      for (int i = 1; i <= most; i++) {
        choices.put("own-" + i, "自行增加（" + i + "）");
      }
    }
    return choices;
  }

  private static List<Map<String, String>> options(Map<String, String> codes) {
    return codes.entrySet().stream()
        .map(e -> ChoiceWords.option(e.getValue(), e.getKey()))
        .toList();
  }
}

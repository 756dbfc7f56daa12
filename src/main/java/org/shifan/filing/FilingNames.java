package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Names in the place of codes, for whoever reads what was filled in. */
@Component
class FilingNames {

  /** The column that forms show a row's name in, beside its code. */
  private static final String NAME = "name";

  private final Rounds rounds;
  private final KeySource keys;

  FilingNames(Rounds rounds, KeySource keys) {
    this.rounds = rounds;
    this.keys = keys;
  }

  /** Puts the names of the rows of lists: in their own column where they have one. */
  void put(Filing filing, JsonNode schema, ObjectNode content) {
    for (FilingRules.ListRule list :
        rounds.rules(filing.roundId()).filings().lists(filing.kind())) {
      Map<String, String> known = list.key().isEmpty() ? Map.of() : keys.of(filing, list.source());
      for (JsonNode row : content.path(list.list())) {
        String name = known.get(Filled.text(row, list.key()));
        if (name != null && row instanceof ObjectNode fields) {
          name(fields, named(schema, list.list()) ? NAME : list.key(), list.key(), name);
        }
      }
    }
  }

  private static void name(ObjectNode row, String column, String key, String name) {
    row.remove(key);
    row.put(column, name);
  }

  /** Whether a list of the form shows the names of its rows beside their codes. */
  private static boolean named(JsonNode component, String list) {
    boolean here = component.path("path").asText().equals(list);
    for (JsonNode child : component.path("components")) {
      if (here
          ? child.path("key").asText().equals(NAME) && child.path("readonly").asBoolean()
          : named(child, list)) {
        return true;
      }
    }
    return false;
  }
}

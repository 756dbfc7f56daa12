package org.shifan.filing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.shifan.process.Forms;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * What the form of a filing starts with: what was typed before; at first a row for each key that a
 * list must have.
 */
@Component
class FilingForm {

  private final Rounds rounds;
  private final KeySource keys;

  FilingForm(Rounds rounds, KeySource keys) {
    this.rounds = rounds;
    this.keys = keys;
  }

  ObjectNode of(Filing filing) {
    ObjectNode form =
        filing.form() == null ? begun(filing) : Forms.read(filing.form(), ObjectNode.class);
    return form.put("action", "save");
  }

  private ObjectNode begun(Filing filing) {
    ObjectNode form = Forms.read("{}", ObjectNode.class);
    rounds.rules(filing.roundId()).filings().lists(filing.kind()).stream()
        .filter(FilingRules.ListRule::all)
        .forEach(list -> rows(form.putArray(list.list()), filing, list));
    return form;
  }

  private void rows(ArrayNode rows, Filing filing, FilingRules.ListRule list) {
    keys.of(filing, list.source()).keySet().forEach(code -> rows.addObject().put(list.key(), code));
  }
}

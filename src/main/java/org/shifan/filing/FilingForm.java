package org.shifan.filing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.shifan.process.Forms;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * What the form of a filing starts with: what was typed before, with a row for each key that a list
 * must have.
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
    ObjectNode form = Forms.read(filing.form() == null ? "{}" : filing.form(), ObjectNode.class);
    rounds.rules(filing.roundId()).filings().lists(filing.kind()).stream()
        .filter(FilingRules.ListRule::all)
        .forEach(list -> complete(form, filing, list));
    return form.put("action", "save");
  }

  /** What was saved without its rows has them again: a form lets nobody add those of its keys. */
  private void complete(ObjectNode form, Filing filing, FilingRules.ListRule list) {
    ArrayNode rows =
        form.path(list.list()) instanceof ArrayNode kept ? kept : form.putArray(list.list());
    Set<String> there = new HashSet<>();
    rows.forEach(row -> there.add(Filled.text(row, list.key())));
    keys.of(filing, list.source()).keySet().stream()
        .filter(code -> !there.contains(code))
        .forEach(code -> rows.addObject().put(list.key(), code));
  }
}

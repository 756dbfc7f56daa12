package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place in a form file, and where its problems go.
 *
 * @param name form and components around, such as {@code assessOnSite / visit / score}
 * @param problems the list they are added to
 */
record Spot(String name, List<SchemaProblem> problems) {

  Spot inside(String component) {
    return new Spot(name + " / " + component, problems);
  }

  void refuse(String property, String reason) {
    problems.add(new SchemaProblem(name + " / " + property, reason));
  }

  /** Refuses every property of the node that is not known. */
  void known(JsonNode node, Set<String> properties) {
    node.fieldNames()
        .forEachRemaining(
            property -> {
              if (!properties.contains(property)) {
                refuse(property, "属性不在允许范围内：" + new TreeSet<>(properties));
              }
            });
  }
}

package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** One walk over a form with what was submitted for it. */
record SubmissionCheck(List<FieldProblem> problems, List<Component> components) {

  private SubmissionCheck within(List<Component> children) {
    return new SubmissionCheck(problems, children);
  }

  /** Checks a JSON object, its unknown keys included. */
  void object(ObjectNode sent, ObjectNode given, Place place) {
    Set<String> known = FormWalk.keys(components);
    sent.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                String name = Json.echo(Json.toNode(key));
                problems.add(place.problem(name, name, "表单没有此项，不应提交"));
              }
            });
    children(sent, given, place, false);
  }

  private void children(ObjectNode sent, ObjectNode given, Place place, boolean hidden) {
    for (Component component : components) {
      boolean hide = hidden || hides(component, place);
      if (component instanceof Field field) {
        new FieldCheck(field, place).check(sent, given, hide).ifPresent(problems::add);
      } else if (component instanceof GroupBox group && group.path() == null) {
        within(group.children()).children(sent, given, place, hide);
      } else if (component instanceof GroupBox group) {
        group(group, sent.get(group.path()), given, place, hide);
      } else if (component instanceof RowList list) {
        rows(list, sent.get(list.path()), Json.array(given.get(list.path())), place, hide);
      }
    }
  }

  private static boolean hides(Component component, Place place) {
    return component.hide() != null && Feel.isTrue(component.hide(), place.scope());
  }

  private void group(GroupBox group, JsonNode sent, ObjectNode given, Place place, boolean hide) {
    String label = Labels.of(group.label(), group.path(), place.scope());
    if (hide) {
      refuseHidden(label, group.path(), sent, place);
      return;
    }
    if (!Json.isNull(sent) && !sent.isObject()) {
      problems.add(place.problem(label, group.path(), "应为JSON对象，现为" + Json.echo(sent)));
      return;
    }
    int before = problems.size();
    within(group.children())
        .object(
            Json.object(sent), Json.object(given.get(group.path())), place.inside(group.path()));
    boolean whole = place.key().isEmpty() && Json.isNull(sent) && group.sendable();
    if (whole && problems.size() == before) {
      problems.add(place.problem(label, group.path(), "没有提交，应随表单提交变量" + group.path()));
    }
  }

  private void rows(RowList list, JsonNode sent, ArrayNode given, Place place, boolean hide) {
    String label = Labels.of(list.label(), list.path(), place.scope());
    if (hide) {
      refuseHidden(label, list.path(), sent, place);
      return;
    }
    String wrong = RowCount.wrong(list, sent, given);
    if (wrong != null) {
      problems.add(place.problem(label, list.path(), wrong));
      return;
    }
    ArrayNode data = Json.array(sent);
    RowMatch match = RowMatch.of(list, given);
    for (int i = 0; i < data.size(); i++) {
      row(list, label, data.get(i), match.given(data.get(i), i), place, i + 1);
    }
  }

  private void row(
      RowList list, String label, JsonNode sent, ObjectNode given, Place place, int number) {
    if (!Json.isNull(sent) && !sent.isObject()) {
      String message = "应为JSON对象，现为" + Json.echo(sent);
      problems.add(place.problem(label + "·第" + number + "行", list.path(), message));
      return;
    }
    ObjectNode seen = EffectiveData.of(list.children(), Json.object(sent), given);
    Place inner = place.row(label, list.path(), number, place.scope().row(seen, number));
    within(list.children()).object(Json.object(sent), given, inner);
  }

  private void refuseHidden(String label, String key, JsonNode sent, Place place) {
    if (!Json.isEmpty(sent)) {
      problems.add(place.problem(label, key, "在此情况下不显示，不应提交"));
    }
  }
}

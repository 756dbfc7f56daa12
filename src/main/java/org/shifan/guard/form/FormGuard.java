package org.shifan.guard.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shifan.process.Unreadable;

/** Holds what was submitted against the form it was submitted with. */
public final class FormGuard {

  private FormGuard() {}

  /**
   * Checks a submission as a whole.
   *
   * @param form the form of the version the task is bound to
   * @param submitted variables by name: JSON, text, number, truth value or null; anything else is
   *     refused
   * @param given the variables of {@link FormSchema#reads()} as they stand before: what was
   *     prefilled, and what the form's conditions and option lists read
   * @return what is wrong, in the order of the form; empty if the submission may enter
   */
  public static List<FieldProblem> check(
      FormSchema form, Map<String, Object> submitted, Map<String, JsonNode> given) {
    List<FieldProblem> problems = new ArrayList<>();
    ObjectNode sent = JsonNodeFactory.instance.objectNode();
    submitted.forEach((name, value) -> put(name, value, sent, problems));
    ObjectNode before = JsonNodeFactory.instance.objectNode();
    given.forEach(before::set);
    ObjectNode data = EffectiveData.of(form.components(), sent, before);
    Place root = new Place("", "", Scope.root(Json.toMap(data)));
    new SubmissionCheck(problems, form.components()).object(sent, before, root);
    return problems;
  }

  /**
   * Looks at what was typed and not sent: complete or not, right or wrong, it must be of this form.
   *
   * @param form the form of the version the task is bound to
   * @param typed the variables by name
   * @return each place that the form does not have; empty if it may be kept
   */
  public static List<FieldProblem> foreign(FormSchema form, JsonNode typed) {
    List<FieldProblem> problems = new ArrayList<>();
    new DraftCheck(problems, form.components())
        .object(typed, new Place("", "", Scope.root(Map.of())));
    return problems;
  }

  private static void put(String name, Object value, ObjectNode sent, List<FieldProblem> problems) {
    if (value instanceof JsonNode node) {
      sent.set(name, node);
    } else if (value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean) {
      sent.set(name, Json.toNode(value));
    } else {
      String type =
          value instanceof ForeignValue foreign ? foreign.type() : value.getClass().getSimpleName();
      problems.add(new FieldProblem(name, name, "变量类型" + type + "不允许"));
    }
  }

  /**
   * Reads JSON as the guard does: one value, no key twice.
   *
   * @param text what was sent
   * @return the value
   * @throws IllegalArgumentException if it is none, with the place
   */
  public static JsonNode json(String text) {
    try {
      return Json.parse(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(Unreadable.at(e), e);
    }
  }
}

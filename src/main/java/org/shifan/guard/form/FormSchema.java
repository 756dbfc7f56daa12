package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A form whose every component the guard knows. */
public final class FormSchema {

  private final String id;
  private final List<Component> components;
  private final Set<String> reads;

  private FormSchema(JsonNode form) {
    this.id = form.path("id").asText();
    this.components = SchemaReader.components(form);
    Set<String> names = new TreeSet<>(FormWalk.keys(components));
    FormWalk.texts(form, "valuesKey", names::add);
    FormWalk.expressions(form, expression -> names.addAll(Feel.roots(expression)));
    this.reads = Set.copyOf(names);
  }

  /**
   * Reads a form-js file.
   *
   * @param json the file's content
   * @return the form
   * @throws InvalidFormException if the form uses anything outside the vocabulary, with each place
   */
  public static FormSchema parse(String json) {
    List<SchemaProblem> problems = FormVocabulary.check(json);
    if (!problems.isEmpty()) {
      throw new InvalidFormException(problems);
    }
    return new FormSchema(FormVocabulary.read(json));
  }

  /**
   * The form's id, by which tasks refer to it.
   *
   * @return never empty
   */
  public String id() {
    return id;
  }

  /**
   * The variables the guard must know before a check: those the form fills, and those its
   * conditions and option lists read.
   *
   * @return names
   */
  public Set<String> reads() {
    return reads;
  }

  List<Component> components() {
    return components;
  }
}

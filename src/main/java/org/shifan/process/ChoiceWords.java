package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The words of the choices of a form: those written in it, and those that it shows from its view.
 */
public final class ChoiceWords {

  /** Of a form that shows no choices from a view. */
  public static final ChoiceWords WRITTEN = new ChoiceWords(() -> Forms.read("{}", JsonNode.class));

  private static final String FROM_VIEW = "=view.";

  private final Supplier<JsonNode> source;
  private JsonNode view;

  /**
   * Of a form that may show choices from its view.
   *
   * @param source makes the view; asked once, and only where the form shows choices from it
   */
  public ChoiceWords(Supplier<JsonNode> source) {
    this.source = source;
  }

  /** A choice as views hold it for forms: its words, and what is sent. */
  public static Map<String, String> option(String label, String value) {
    return Map.of("label", label, "value", value);
  }

  /** The words of a value of a component; none where it is not one of its choices. */
  Optional<String> of(JsonNode component, String value) {
    return Stream.concat(stream(component.path("values")), shown(component))
        .filter(option -> option.path("value").asText().equals(value))
        .map(option -> option.path("label").asText())
        .findFirst();
  }

  private Stream<JsonNode> shown(JsonNode component) {
    String expression = component.path("valuesExpression").asText();
    if (!expression.startsWith(FROM_VIEW)) {
      return Stream.empty();
    }
    JsonNode options = view();
    for (String name : expression.substring(FROM_VIEW.length()).split("\\.")) {
      options = options.path(name);
    }
    return stream(options);
  }

  private JsonNode view() {
    if (view == null) {
      view = source.get();
    }
    return view;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}

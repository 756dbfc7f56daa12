package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The words of the forms that a deployment holds, for tables of what was filled in. */
@Component
public class FormBook {

  /**
   * A field of a form.
   *
   * @param label as the form has it, with its unit in brackets
   */
  public record Field(String key, String label) {}

  private record Page(String deploymentId, String form) {}

  private final SetFiles files;
  private final Map<Page, Optional<JsonNode>> schemas = new ConcurrentHashMap<>();

  FormBook(SetFiles files) {
    this.files = files;
  }

  /** The fields of a form outside its lists, in the form's order. */
  public List<Field> fields(String deploymentId, String form) {
    List<Field> fields = new ArrayList<>();
    add(schema(deploymentId, form), fields);
    return List.copyOf(fields);
  }

  /** Whether the deployment holds such a form. */
  public boolean has(String deploymentId, String form) {
    return find(deploymentId, form).isPresent();
  }

  /** The form itself, as the Modeler wrote it. */
  public JsonNode schema(String deploymentId, String form) {
    return find(deploymentId, form)
        .orElseThrow(
            () -> new IllegalStateException("no form " + form + " in deployment " + deploymentId));
  }

  private Optional<JsonNode> find(String deploymentId, String form) {
    return schemas.computeIfAbsent(new Page(deploymentId, form), this::read);
  }

  private Optional<JsonNode> read(Page page) {
    return files
        .content(page.deploymentId(), page.form() + ".form")
        .map(form -> Forms.read(new String(form, StandardCharsets.UTF_8), JsonNode.class));
  }

  private static void add(JsonNode parent, List<Field> fields) {
    for (JsonNode component : parent.path("components")) {
      if (component.hasNonNull("key")) {
        fields.add(new Field(component.get("key").asText(), label(component)));
      } else if (!"dynamiclist".equals(component.path("type").asText())) {
        add(component, fields);
      }
    }
  }

  /** A field's label as the form has it, with its unit in brackets. */
  public static String label(JsonNode component) {
    String label = component.path("label").asText(component.path("dateLabel").asText());
    String unit = component.path("appearance").path("suffixAdorner").asText();
    return unit.isEmpty() ? label : label + "（" + unit + "）";
  }
}

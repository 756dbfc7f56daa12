package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
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

  private final RepositoryService repository;
  private final SystemWork system;
  private final Map<Page, List<Field>> pages = new ConcurrentHashMap<>();
  private final Map<Page, JsonNode> schemas = new ConcurrentHashMap<>();

  FormBook(@Lazy RepositoryService repository, SystemWork system) {
    this.repository = repository;
    this.system = system;
  }

  /** The fields of a form outside its lists, in the form's order. */
  public List<Field> fields(String deploymentId, String form) {
    return pages.computeIfAbsent(
        new Page(deploymentId, form), page -> system.done(() -> read(page)));
  }

  /** Whether the deployment holds such a form. */
  public boolean has(String deploymentId, String form) {
    return system.done(() -> file(new Page(deploymentId, form)).isPresent());
  }

  /** The form itself, as the Modeler wrote it. */
  public JsonNode schema(String deploymentId, String form) {
    return schemas.computeIfAbsent(
        new Page(deploymentId, form), page -> system.done(() -> schema(page)));
  }

  private List<Field> read(Page page) {
    List<Field> fields = new ArrayList<>();
    add(schema(page), fields);
    return List.copyOf(fields);
  }

  private JsonNode schema(Page page) {
    String file = file(page).orElseThrow(() -> new IllegalStateException("no form " + page));
    try (InputStream form = repository.getResourceAsStream(page.deploymentId(), file)) {
      return Forms.read(new String(form.readAllBytes(), StandardCharsets.UTF_8), JsonNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> file(Page page) {
    return repository.getDeploymentResourceNames(page.deploymentId()).stream()
        .filter(name -> name.endsWith("/" + page.form() + ".form"))
        .findFirst();
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

package org.shifan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.camunda.bpm.engine.RepositoryService;
import org.shifan.process.ModelSet;
import org.shifan.process.ModelSetRepository;
import org.springframework.boot.test.context.TestComponent;

/** Deploys the released models with single files changed, as a designer would. */
@TestComponent
public class ModelVariant {

  private final RepositoryService repository;
  private final ModelSetRepository models;

  ModelVariant(RepositoryService repository, ModelSetRepository models) {
    this.repository = repository;
    this.models = models;
  }

  /** The text of a file of the set in force. */
  public String file(String name) {
    return new String(models.current().orElseThrow().content(name), StandardCharsets.UTF_8);
  }

  /** Deploys the set in force with these files in it and gives the deployment's id. */
  public String deploy(Map<String, String> changed) {
    Map<String, byte[]> files = new HashMap<>();
    changed.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    ModelSet set = models.current().orElseThrow().with(new ModelSet(files));
    var builder = repository.createDeployment();
    set.names()
        .forEach(name -> builder.addInputStream(name, new ByteArrayInputStream(set.content(name))));
    return builder.deploy().getId();
  }

  /**
   * Deploys a decision model with other values in some of its cells, after everything that there
   * is, and gives the deployment's id.
   *
   * @param cells the new values as FEEL, by the cell's id without {@code Cell}
   */
  public String deploy(String name, Map<String, String> cells) {
    String model = file(name);
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      String before = model;
      model =
          model.replaceFirst(
              "(id=\"" + cell.getKey() + "Cell\">\\s*<text>)[^<]*",
              "$1" + Matcher.quoteReplacement(cell.getValue()));
      assertThat(model).as(cell.getKey()).isNotEqualTo(before);
    }
    return deploy(Map.of(name, model));
  }

  /** Takes a deployment back. */
  public void remove(String deploymentId) {
    repository.deleteDeployment(deploymentId, true);
  }

  /** A process that ends at once, in the place of a stage that a test does not look at. */
  public static String nothing(String key) {
    return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d%1$s"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
          <process id="%1$s" isExecutable="true" camunda:historyTimeToLive="P1D">
            <startEvent id="begun" /><endEvent id="done" />
            <sequenceFlow id="flow" sourceRef="begun" targetRef="done" />
          </process>
        </definitions>
        """
        .formatted(key);
  }
}

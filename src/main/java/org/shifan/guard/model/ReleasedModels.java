package org.shifan.guard.model;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/**
 * What the release's own models say, whoever deployed what since: who does which task, which office
 * a shared stage is told, and what stands where.
 */
@Component
class ReleasedModels {

  private static final String MODELS = "classpath*:models/processes/**/*.bpmn";
  private static final String FORMS = "classpath*:models/forms/**/*.form";

  /** A name within an expression, quoted or not. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  /** Where else a model names a variable. */
  private static final Set<String> NAMING =
      Set.of("source", "target", "elementVariable", "collection", "resultVariable");

  private final Map<String, ReleasedTask> tasks = new HashMap<>();
  private final Map<String, OfficeSetting> offices = new HashMap<>();
  private final Placed placed = new Placed();
  private final Set<String> names = new HashSet<>();

  ReleasedModels() {
    PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    try {
      for (Resource model : files.getResources(MODELS)) {
        ModelXml.elements(model.getContentAsByteArray()).forEach(this::add);
      }
      for (Resource form : files.getResources(FORMS)) {
        names.removeAll(FormVariables.of(form.getContentAsByteArray()));
      }
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("the released models cannot be read", e);
    }
  }

  private void add(Element element) {
    if (element.getLocalName().equals("userTask")) {
      tasks.put(ReleasedTask.key(element), ReleasedTask.of(element));
    }
    OfficeSetting.of(element).ifPresent(setting -> offices.put(setting.place(), setting));
    placed.add(element);
    names(element);
  }

  private void names(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String value = attributes.item(i).getNodeValue();
      if (value.contains("${")) {
        namesIn(value);
      } else if (NAMING.contains(attributes.item(i).getLocalName())) {
        names.add(value);
      }
    }
    if (element.getLocalName().endsWith("putParameter")) {
      names.add(element.getAttribute("name"));
    }
    String text = ModelXml.text(element);
    if (text.contains("${")) {
      namesIn(text);
    }
  }

  private void namesIn(String expression) {
    NAME.matcher(expression).results().map(MatchResult::group).forEach(names::add);
  }

  /**
   * Whether the flow itself goes by a variable of this name, and no form of the release fills it.
   */
  boolean goesBy(String variable) {
    return names.contains(variable);
  }

  /** The user task of the release in an element's place; null where it has none there. */
  ReleasedTask task(Element task) {
    return tasks.get(ReleasedTask.key(task));
  }

  /** What the release sets in the place of another setting; null where it sets nothing there. */
  OfficeSetting office(OfficeSetting setting) {
    return offices.get(setting.place());
  }

  Placed placed() {
    return placed;
  }
}

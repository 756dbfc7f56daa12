package org.shifan.guard.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shifan.process.ModelCheck;
import org.shifan.process.ModelSet;
import org.springframework.stereotype.Component;

/**
 * A form fills one variable, and none that the flow itself goes by: a field named {@code roundId}
 * or {@code county} would let whoever fills it in move an application to another round or office.
 */
@Component
class FormVariables implements ModelCheck {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ReleasedModels released;

  FormVariables(ReleasedModels released) {
    this.released = released;
  }

  @Override
  public List<String> problems(ModelSet set) {
    return set.names().stream()
        .filter(name -> name.endsWith(".form"))
        .flatMap(name -> problems(set.content(name)).map(problem -> name + "：" + problem))
        .toList();
  }

  private Stream<String> problems(byte[] form) {
    Set<String> variables = of(form);
    Stream<String> many =
        variables.size() > 1
            ? Stream.of(
                "表单填写的变量有 %s，应只有一个：把所有输入项放进一个有路径（path）的组".formatted(String.join("、", variables)))
            : Stream.empty();
    return Stream.concat(
        many,
        variables.stream()
            .filter(released::goesBy)
            .map(name -> "表单的变量 " + name + " 是流程自己的变量，表单不得填写，请改用别的名称"));
  }

  /** The variables that a form fills; none where it cannot be read, which another check refuses. */
  static Set<String> of(byte[] form) {
    Set<String> variables = new LinkedHashSet<>();
    try {
      add(JSON.readTree(form), variables);
    } catch (JsonProcessingException e) {
      return Set.of();
    } catch (IOException e) {
      throw new IllegalStateException("a form in memory cannot be read", e);
    }
    return variables;
  }

  /** A group without a path is only a frame around what belongs to the level above. */
  private static void add(JsonNode container, Set<String> variables) {
    for (JsonNode component : container.path("components")) {
      String name = component.path("path").asText(component.path("key").asText());
      if (!name.isEmpty()) {
        variables.add(name.split("\\.", 2)[0]);
      } else {
        add(component, variables);
      }
    }
  }
}

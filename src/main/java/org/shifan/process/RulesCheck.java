package org.shifan.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.shifan.programme.InvalidRules;
import org.shifan.programme.RulesReader;
import org.springframework.stereotype.Component;

/** Refuses a model set whose decision models miss a table or hold an impossible value. */
@Component
class RulesCheck implements ModelCheck {

  @Override
  public List<String> problems(ModelSet set) {
    return set.names().stream()
        .filter(name -> name.endsWith(".dmn"))
        .flatMap(name -> problems(name, set.content(name)).stream())
        .toList();
  }

  private static List<String> problems(String name, byte[] content) {
    try {
      RulesReader.of(new ByteArrayInputStream(content)).validate();
      return List.of();
    } catch (InvalidRules e) {
      return List.of(name + "：" + e.getMessage());
    }
  }
}

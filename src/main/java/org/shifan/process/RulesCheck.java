package org.shifan.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.shifan.programme.InvalidRules;
import org.shifan.programme.RulesReader;
import org.springframework.stereotype.Component;

/**
 * Refuses a model set whose decision models hold an impossible value, or miss a table that their
 * programme's stages ask for.
 */
@Component
class RulesCheck implements ModelCheck {

  @Override
  public List<String> problems(ModelSet set) {
    ProcessNeeds needs = ProcessNeeds.of(set);
    return set.names().stream()
        .filter(name -> name.endsWith(".dmn"))
        .flatMap(name -> problems(name, set.content(name), needs).stream())
        .toList();
  }

  private static List<String> problems(String name, byte[] content, ProcessNeeds needs) {
    try {
      RulesReader.of(new ByteArrayInputStream(content))
          .validate(needs.of(ProcessNeeds.folder(name)));
      return List.of();
    } catch (InvalidRules e) {
      return List.of(name + "：" + e.getMessage());
    }
  }
}

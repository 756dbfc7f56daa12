package org.shifan.material;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shifan.material.check.BlankForm;
import org.shifan.material.check.ContentCheck;
import org.shifan.material.check.Unfit;
import org.shifan.process.ModelCheck;
import org.shifan.process.ModelSet;
import org.shifan.programme.InvalidRules;
import org.shifan.programme.Rules;
import org.shifan.programme.RulesReader;
import org.springframework.stereotype.Component;

/**
 * Refuses a model set whose blank forms are missing, there twice, broken, with macros or without a
 * table to compare with.
 */
@Component
class BlankFormCheck implements ModelCheck {

  private static final String WORD = ".docx";

  @Override
  public List<String> problems(ModelSet set) {
    List<String> problems = new ArrayList<>();
    for (String model : set.names()) {
      if (model.endsWith(".dmn")) {
        named(set.content(model)).forEach(blank -> present(set, model, blank, problems));
      } else if (model.endsWith(WORD)) {
        readable(model, set.content(model), problems);
      }
    }
    return problems;
  }

  private static void present(ModelSet set, String model, String blank, List<String> problems) {
    int found = set.called(blank).size();
    if (found != 1) {
      problems.add("%s：空白表 %s 在模型集中有%d个，应有1个".formatted(model, blank, found));
    }
  }

  /** The blank forms that a decision model names in any year. */
  private static Set<String> named(byte[] dmn) {
    Set<String> names = new TreeSet<>();
    try {
      RulesReader reader = RulesReader.of(new ByteArrayInputStream(dmn));
      for (int year : reader.years()) {
        Rules rules = reader.forYear(year);
        if (rules.has("materials")) {
          rules.materials().stream()
              .filter(kind -> kind.hasBlank())
              .forEach(kind -> names.add(kind.blank()));
        }
      }
    } catch (InvalidRules e) {
      // reported by the check of the rules themselves
      return Set.of();
    }
    return names;
  }

  private static void readable(String name, byte[] content, List<String> problems) {
    try {
      Path file = Files.createTempFile("shifan-blank-", WORD);
      try {
        Files.write(file, content);
        ContentCheck.look(file, name, List.of("docx"));
        BlankForm.of(new ByteArrayInputStream(content));
      } catch (Unfit e) {
        problems.add("空白表 " + name + "：" + e.getMessage());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

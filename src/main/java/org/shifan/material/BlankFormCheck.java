package org.shifan.material;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shifan.material.check.BlankForm;
import org.shifan.material.check.ContentCheck;
import org.shifan.material.check.Unfit;
import org.shifan.process.ModelCheck;
import org.shifan.process.ModelSet;
import org.shifan.process.YearRules;
import org.shifan.programme.MaterialKind;
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
      if (model.endsWith(WORD)) {
        readable(model, set.content(model), problems);
      }
    }
    YearRules.of(set).stream()
        .filter(year -> year.rules().has("materials"))
        .flatMap(
            year ->
                year.rules().materials().stream()
                    .filter(MaterialKind::hasBlank)
                    .map(kind -> present(set, year.model(), kind.blank())))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(problems::add);
    return problems;
  }

  private static Optional<String> present(ModelSet set, String model, String blank) {
    int found = set.called(blank).size();
    return found == 1
        ? Optional.empty()
        : Optional.of("%s：空白表 %s 在模型集中有%d个，应有1个".formatted(model, blank, found));
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

package org.shifan.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.shifan.guard.form.FormVocabulary;
import org.shifan.process.ModelCheck;
import org.shifan.process.ModelSet;
import org.springframework.stereotype.Component;

/** Lets only forms be deployed that the guard can guard. */
@Component
class GuardedForms implements ModelCheck {

  @Override
  public List<String> problems(ModelSet set) {
    return set.names().stream()
        .filter(name -> name.endsWith(".form"))
        .flatMap(name -> problems(name, set.content(name)))
        .toList();
  }

  private static Stream<String> problems(String name, byte[] content) {
    return FormVocabulary.check(new String(content, StandardCharsets.UTF_8)).stream()
        .map(problem -> name + "：" + problem);
  }
}

package org.shifan.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * People named in a form: as a text with separators, or as a list.
 *
 * @param names each once, in the order given
 */
record People(List<String> names) {

  /** Reads a text such as {@code 张三、李四（挂职）} or a list; 无 names nobody. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static People of(JsonNode given) {
    List<String> texts = new ArrayList<>();
    if (given != null && given.isArray()) {
      given.forEach(one -> texts.add(one.asText()));
    } else if (given != null && !given.isNull()) {
      texts.add(given.asText());
    }
    return new People(
        texts.stream()
            .map(text -> text.replaceAll("[（(][^（()）]*[)）]", ""))
            .flatMap(text -> Arrays.stream(text.split("[、，,;；。\\s]+")))
            .filter(name -> !name.isBlank() && !name.equals("无"))
            .distinct()
            .toList());
  }

  /** Those who are not among the others. */
  People without(People others) {
    return new People(names.stream().filter(name -> !others.names().contains(name)).toList());
  }

  /** As one text. */
  String text() {
    return String.join("、", names);
  }
}

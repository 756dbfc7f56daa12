package org.shifan.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * What tells the rows of a list apart is a code that scripts send. People read its name: the code
 * is a choice that is made already, and no text.
 */
class RowKeysTest {

  /** A code that officials themselves use. */
  private static final String DIVISION = "区划代码";

  @Test
  void noListShowsTheCodeOfARow() throws IOException {
    List<String> shown = new ArrayList<>();
    int lists = 0;
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".form")).sorted().toList()) {
        JsonNode form = new ObjectMapper().readTree(file.toFile());
        for (JsonNode list : form.findParents("isRepeating")) {
          lists++;
          codes(list).forEach(code -> shown.add(file + " " + code.path("key").asText()));
        }
      }
    }
    assertThat(lists).isGreaterThan(20);
    assertThat(shown).isEmpty();
  }

  private static Stream<JsonNode> codes(JsonNode list) {
    return StreamSupport.stream(list.path("components").spliterator(), false)
        .filter(field -> field.path("type").asText().equals("textfield"))
        .filter(field -> field.path("readonly").asBoolean())
        .filter(field -> field.path("label").asText().matches(".*(代码|简称)"))
        .filter(field -> !field.path("label").asText().equals(DIVISION));
  }
}

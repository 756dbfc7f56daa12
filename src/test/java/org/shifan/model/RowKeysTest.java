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
 * What tells the rows of a list apart is a code that scripts send. People read the name beside it,
 * and forms.css hides the code: its id begins with {@code rowKey}, and it has a row of its own.
 */
class RowKeysTest {

  /** A code that officials themselves use. */
  private static final String DIVISION = "区划代码";

  @Test
  void noListShowsTheCodeOfARowBesideItsName() throws IOException {
    List<String> shown = new ArrayList<>();
    int lists = 0;
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".form")).sorted().toList()) {
        JsonNode form = new ObjectMapper().readTree(file.toFile());
        for (JsonNode list : form.findParents("isRepeating")) {
          lists++;
          codes(list).filter(code -> !hidden(code, list)).forEach(c -> shown.add(file + " " + c));
        }
      }
    }
    assertThat(lists).isGreaterThan(20);
    assertThat(shown).isEmpty();
  }

  @Test
  void theStyleOfFormsHidesThemAndNoRowAroundThem() throws IOException {
    String style = Files.readString(Path.of("src/main/resources/static/assets/forms.css"));
    assertThat(style).contains("> .fjs-form-field-textfield > .fjs-readonly > [id*=\"-rowKey\"]");
  }

  private static Stream<JsonNode> codes(JsonNode list) {
    List<JsonNode> fields = fields(list);
    boolean named =
        fields.stream()
            .anyMatch(f -> f.path("key").asText().equals("name") && f.path("readonly").asBoolean());
    return named
        ? fields.stream()
            .filter(f -> f.path("readonly").asBoolean())
            .filter(f -> f.path("label").asText().matches(".*(代码|简称)"))
            .filter(f -> !f.path("label").asText().equals(DIVISION))
        : Stream.empty();
  }

  private static boolean hidden(JsonNode code, JsonNode list) {
    String row = code.path("layout").path("row").asText();
    long onItsRow =
        fields(list).stream()
            .filter(f -> f.path("layout").path("row").asText().equals(row))
            .count();
    return code.path("id").asText().startsWith("rowKey") && onItsRow == 1;
  }

  private static List<JsonNode> fields(JsonNode list) {
    return StreamSupport.stream(list.path("components").spliterator(), false).toList();
  }
}

package org.shifan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.shifan.Province;
import org.shifan.process.Forms;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the system has on record of the forms that were sent. */
@TestComponent
class Kept {

  private final Province province;
  private final JdbcClient jdbc;

  Kept(Province province, JdbcClient jdbc) {
    this.province = province;
    this.jdbc = jdbc;
  }

  /** The form with which this task was completed. */
  Form of(String task) {
    province.work();
    String content =
        jdbc.sql(
                "select content from audit_record where subject = ? and kind <> 'REFUSAL'"
                    + " and content is not null order by record_no desc")
            .param(task)
            .query(String.class)
            .list()
            .get(0);
    return new Form(Forms.read(content, JsonNode.class));
  }

  /** A form as it was kept. */
  record Form(JsonNode content) {

    /** Fails unless exactly this was kept for the field. */
    Form keeps(String field, Object value) {
      return same(content.path(field), field, value);
    }

    /** Fails unless exactly this was kept for the field of a row, from 0. */
    Form keeps(int row, String field, Object value) {
      return same(content.path("rows").path(row).path(field), row + "." + field, value);
    }

    /** Fails unless exactly these rows, with these fields and no others, were kept for the list. */
    Form keepsRows(String list, Object... rows) {
      List<JsonNode> filled = new ArrayList<>();
      content.path(list).forEach(row -> filled.add(filledIn(row)));
      assertThat(filled)
          .as("%s in %s", list, content)
          .containsExactlyElementsOf(Forms.read(Forms.text(rows), ArrayNode.class));
      return this;
    }

    private static ObjectNode filledIn(JsonNode row) {
      ObjectNode filled = row.deepCopy();
      filled.properties().removeIf(field -> isEmpty(field.getValue()));
      return filled;
    }

    private static boolean isEmpty(JsonNode value) {
      return value.isNull() || value.isTextual() && value.asText().isEmpty();
    }

    private Form same(JsonNode found, String field, Object value) {
      assertThat(found.toString()).as("%s in %s", field, content).isEqualTo(Forms.text(value));
      return this;
    }
  }
}

package org.shifan.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.shifan.process.Forms;

/** The application's form as it comes back: what was typed, with nothing chosen yet. */
final class DraftForm {

  private DraftForm() {}

  static Object of(Application application) {
    if (application.form() == null) {
      return Map.of("action", "save");
    }
    ObjectNode form = Forms.read(application.form(), ObjectNode.class);
    form.put("action", "save");
    form.remove("extensionUntil");
    form.remove("extensionReason");
    return form;
  }
}

package org.shifan.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.shifan.filing.FilingSteps;
import org.shifan.process.ChoiceWords;
import org.shifan.process.FilledForm;
import org.shifan.process.FormBook;
import org.shifan.process.Forms;
import org.springframework.stereotype.Component;

/** What was filled in when a task was done, in the words of its form. */
@Component
class DoneForms {

  private final Wording wording;
  private final FormBook forms;
  private final FilingSteps filings;
  private final ShownViews views;

  DoneForms(Wording wording, FormBook forms, FilingSteps filings, ShownViews views) {
    this.wording = wording;
    this.forms = forms;
    this.filings = filings;
    this.views = views;
  }

  /** The form; nothing where the step has none. */
  Optional<FilledForm> of(DoneRepository.Done done) {
    if (done.content() == null) {
      return Optional.empty();
    }
    return filings
        .filled(done.stream(), done.what(), done.content())
        .or(() -> plain(done, Forms.read(done.content(), JsonNode.class)));
  }

  private Optional<FilledForm> plain(DoneRepository.Done done, JsonNode content) {
    return wording
        .deployment(done.stream())
        .filter(id -> forms.has(id, done.what()))
        .map(
            id ->
                FilledForm.of(
                    forms.schema(id, done.what()), content, new ChoiceWords(() -> views.of(done))));
  }
}

package org.shifan.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingContent;
import org.shifan.filing.Filings;
import org.shifan.process.ChoiceWords;
import org.shifan.process.FilledForm;
import org.shifan.process.FormBook;
import org.shifan.process.Forms;
import org.springframework.stereotype.Component;

/** What was filled in when a task was done, in the words of its form. */
@Component
class DoneForms {

  /** The step in which a filing is filled in, on the form of its kind. */
  private static final String FILL = "fill";

  private final Wording wording;
  private final FormBook forms;
  private final Filings filings;
  private final FilingContent contents;

  DoneForms(Wording wording, FormBook forms, Filings filings, FilingContent contents) {
    this.wording = wording;
    this.forms = forms;
    this.filings = filings;
    this.contents = contents;
  }

  /** The form; nothing where the step has none. */
  Optional<FilledForm> of(DoneRepository.Done done) {
    if (done.content() == null) {
      return Optional.empty();
    }
    Optional<Filing> filing =
        done.what().equals(FILL) ? filings.find(done.stream()) : Optional.empty();
    return filing
        .map(filled -> contents.filled(filled, done.content()))
        .or(() -> plain(done, Forms.read(done.content(), JsonNode.class)));
  }

  private Optional<FilledForm> plain(DoneRepository.Done done, JsonNode content) {
    return wording
        .deployment(done.stream())
        .filter(id -> forms.has(id, done.what()))
        .map(id -> FilledForm.of(forms.schema(id, done.what()), content, ChoiceWords.WRITTEN));
  }
}

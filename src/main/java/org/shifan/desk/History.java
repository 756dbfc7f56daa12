package org.shifan.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.shifan.audit.AuditRecord;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.filing.FilingSteps;
import org.shifan.process.ChoiceWords;
import org.shifan.process.FilledForm;
import org.shifan.process.FormBook;
import org.shifan.process.Forms;
import org.springframework.stereotype.Component;

/** What happened in a matter, from the audit, as far as a reader may see. */
@Component
class History {

  private static final int MOST = 60;

  /** What was refused, mended or uploaded is told elsewhere. */
  private static final Set<String> KINDS =
      Set.of(
          Kind.START.name(),
          Kind.DECISION.name(),
          Kind.AUTOMATIC.name(),
          Kind.EXTENSION.name(),
          Kind.DRAW.name(),
          Kind.OBJECTION.name());

  /** Where a form says what was chosen. */
  private static final List<String> CHOICES = List.of("action", "decision", "granted");

  private final AuditTrail audit;
  private final Wording wording;
  private final FormBook forms;
  private final FilingSteps filings;
  private final Titles titles;

  History(AuditTrail audit, Wording wording, FormBook forms, FilingSteps filings, Titles titles) {
    this.audit = audit;
    this.wording = wording;
    this.forms = forms;
    this.filings = filings;
    this.titles = titles;
  }

  /** What happened in these streams, the newest first. */
  List<ProgressView.Event> of(List<String> streams, Sight sight, String deploymentId) {
    return streams.stream()
        .flatMap(stream -> audit.of(stream).stream())
        .filter(record -> KINDS.contains(record.kind()) && sight.shows(record.what()))
        .filter(record -> !"save".equals(choice(record)))
        .sorted(Comparator.comparing(AuditRecord::realAt).reversed())
        .limit(MOST)
        .map(record -> event(record, deploymentId))
        .toList();
  }

  private ProgressView.Event event(AuditRecord record, String deploymentId) {
    return new ProgressView.Event(
        Deadlines.format(record.recordedAt().toInstant()),
        wording.step(record.stream(), record.what()),
        outcome(record, deploymentId),
        record.actor() == null ? "系统" : titles.office(Objects.toString(record.office(), "")),
        Objects.toString(record.why(), ""));
  }

  /** What was chosen, in the form's words. */
  private String outcome(AuditRecord record, String deploymentId) {
    String chosen = choice(record);
    String form = filings.form(record.stream(), record.what());
    if (chosen == null || !forms.has(deploymentId, form)) {
      return "";
    }
    return fields(forms.schema(deploymentId, form))
        .filter(field -> CHOICES.contains(field.path("key").asText()))
        .map(
            field ->
                FilledForm.text(
                    field,
                    Forms.read(record.content(), JsonNode.class).path(field.path("key").asText()),
                    ChoiceWords.WRITTEN))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static Stream<JsonNode> fields(JsonNode form) {
    Stream.Builder<JsonNode> inside = Stream.builder();
    form.path("components").forEach(inside);
    return inside.build().flatMap(one -> Stream.concat(Stream.of(one), fields(one)));
  }

  private static String choice(AuditRecord record) {
    if (record.content() == null || !record.content().startsWith("{")) {
      return null;
    }
    JsonNode form = Forms.read(record.content(), JsonNode.class);
    return CHOICES.stream()
        .filter(form::has)
        .map(key -> form.get(key).asText())
        .findFirst()
        .orElse(null);
  }
}

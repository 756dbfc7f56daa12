package org.shifan.recognition;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.decision.Decided;
import org.shifan.process.ForModels;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 登记认定: who stands when the document is issued is recognised (SD64-09 三(四)). */
@Component("recognise")
public class Recognise implements JavaDelegate {

  private final Decided decided;
  private final Documents documents;
  private final Recognitions recognitions;
  private final AuditTrail audit;

  Recognise(Decided decided, Documents documents, Recognitions recognitions, AuditTrail audit) {
    this.decided = decided;
    this.documents = documents;
    this.recognitions = recognitions;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    Document document = documents.find(roundId).orElseThrow();
    List<Decided.Selected> standing = decided.standing(roundId);
    standing.forEach(one -> recognise(recognition(roundId, one, standing, document)));
  }

  private void recognise(Recognition recognition) {
    recognitions.add(recognition);
    audit.record(
        Entry.of(Kind.AUTOMATIC, recognition.applicationId(), "recognise")
            .because("以" + recognition.documentNumber() + "认定，第" + recognition.place() + "名")
            .under("SD64-09"));
  }

  private static Recognition recognition(
      String roundId, Decided.Selected one, List<Decided.Selected> all, Document document) {
    int place = 1 + (int) all.stream().filter(other -> other.place() < one.place()).count();
    return new Recognition(
        one.applicationId(),
        roundId,
        one.county(),
        place,
        document.number(),
        document.date(),
        null);
  }

  /** The codes of the counties whose recognition stands: one process of fund use each. */
  @ForModels
  public List<String> counties(String roundId) {
    return recognitions.of(roundId).stream()
        .filter(Recognition::stands)
        .map(Recognition::county)
        .toList();
  }
}

package org.shifan.filing;

import java.util.Map;
import java.util.Optional;
import org.shifan.process.FilledForm;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What the steps of the stage are called for what is filed: 填报综合试点方案, not 填报. */
@Component
public class FilingSteps {

  private static final String FILL = "fill";
  private static final Map<String, String> VERBS =
      Map.of(FILL, "填报", "countersign", "会签", "receiveFiling", "审核");

  private final Filings filings;
  private final FilingContent content;
  private final Rounds rounds;

  FilingSteps(Filings filings, FilingContent content, Rounds rounds) {
    this.filings = filings;
    this.content = content;
    this.rounds = rounds;
  }

  /** The name of a step of a filing; empty for a step of another stage. */
  public Optional<String> name(Filing filing, String step) {
    return Optional.ofNullable(VERBS.get(step)).map(verb -> verb + kind(filing).name());
  }

  /** The same by the filing's id; empty where there is none. */
  public Optional<String> name(String filingId, String step) {
    return VERBS.containsKey(step)
        ? filings.find(filingId).flatMap(filing -> name(filing, step))
        : Optional.empty();
  }

  /** The form that a step of a filing is done on. */
  public String form(String filingId, String step) {
    return step.equals(FILL)
        ? filings.find(filingId).map(filing -> kind(filing).form()).orElse(step)
        : step;
  }

  /** What was filled in as a filing, in its form's words; empty for other steps. */
  public Optional<FilledForm> filled(String filingId, String step, String submitted) {
    return step.equals(FILL)
        ? filings.find(filingId).map(filing -> content.submitted(filing, submitted))
        : Optional.empty();
  }

  private FilingRules.Kind kind(Filing filing) {
    return rounds.rules(filing.roundId()).filings().kind(filing.kind());
  }
}

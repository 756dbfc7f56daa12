package org.shifan.facts;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the administrator which line of which file stopped the start, instead of a stack trace. */
class FactFileFailureAnalyzer extends AbstractFailureAnalyzer<FactFileException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, FactFileException cause) {
    String action =
        "Mend the file, or take it out of the directory of shifan.data.dir to use the packaged one.";
    return new FailureAnalysis(cause.getMessage(), action, cause);
  }
}

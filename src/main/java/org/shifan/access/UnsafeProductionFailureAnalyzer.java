package org.shifan.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows whoever starts the system which settings are unsafe, and not the stack. */
class UnsafeProductionFailureAnalyzer extends AbstractFailureAnalyzer<UnsafeProductionException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, UnsafeProductionException cause) {
    return new FailureAnalysis(cause.getMessage(), "设置上述各项后重新启动；不要同时启用 demo 配置（profile）。", cause);
  }
}

package org.shifan.material;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.process.Vars;
import org.shifan.programme.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks an application for completeness; what is missing is listed on the form (SD64-06). */
@Component("checkMaterials")
class CheckMaterials implements JavaDelegate {

  private static final Logger LOG = LoggerFactory.getLogger(CheckMaterials.class);

  private final Applications applications;
  private final Checklist checklist;

  CheckMaterials(Applications applications, Checklist checklist) {
    this.applications = applications;
    this.checklist = checklist;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Application application = applications.require(Vars.APPLICATION_ID.of(execution));
    List<Refusal> missing = checklist.missing(application);
    if (!missing.isEmpty()) {
      LOG.info("application {} goes back: {} kinds missing", application.id(), missing.size());
      applications.defective(
          application.id(),
          "提交未成功，请补齐后再次提交："
              + missing.stream().map(Refusal::reason).collect(Collectors.joining("")));
    }
    execution.setVariable("complete", missing.isEmpty());
  }
}

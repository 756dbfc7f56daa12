package org.shifan.application;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.extension.Extensions;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.region.Regions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Registers the application with the city (SD64-06 三(一)). */
@Component("submitApplication")
class SubmitApplication implements JavaDelegate {

  private final Applications applications;
  private final ObjectProvider<RecognitionStanding> recognition;
  private final Extensions extensions;
  private final Regions regions;
  private final Clock clock;

  SubmitApplication(
      Applications applications,
      ObjectProvider<RecognitionStanding> recognition,
      Extensions extensions,
      Regions regions,
      Clock clock) {
    this.applications = applications;
    this.recognition = recognition;
    this.extensions = extensions;
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Application application = applications.require(Vars.APPLICATION_ID.of(execution));
    refuseRecognised(application);
    boolean correction = application.correcting();
    applications.keep(application.submitted(OffsetDateTime.now(clock)));
    extensions.lapse(application.id());
    execution.setVariable("outcome", correction ? "corrected" : "submitted");
  }

  private void refuseRecognised(Application application) {
    if (recognition.stream().anyMatch(r -> r.stands(application.county()))) {
      throw new Refused(
          "SD64-10",
          regions.fullName(application.county()) + "已被认定为创新示范县（市、区），认定有效期间不重复申报（SD64-10）。");
    }
  }
}

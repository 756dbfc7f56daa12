package org.shifan.process;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.shifan.calendar.SettableClock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the engine our clock, our model sets and our way with refusals. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class EngineSettings extends AbstractProcessEnginePlugin {

  private final SettableClock clock;
  private final RefusalInterceptor refusals;
  private final ModelSetRepository models;

  EngineSettings(SettableClock clock, RefusalInterceptor refusals, ModelSetRepository models) {
    this.clock = clock;
    this.refusals = refusals;
    this.models = models;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    ClockUtil.offset(clock.offset().toMillis());
    configuration.setRepositoryService(models);
    configuration.setDeserializationTypeValidationEnabled(true);
    configuration.setCustomPreBPMNParseListeners(
        Hooks.before(configuration.getCustomPreBPMNParseListeners(), List.of(new TaskSubject())));
    configuration.setCustomPreCommandInterceptorsTxRequired(
        Hooks.before(configuration.getCustomPreCommandInterceptorsTxRequired(), List.of(refusals)));
  }
}

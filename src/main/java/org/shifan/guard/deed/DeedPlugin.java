package org.shifan.guard.deed;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.shifan.audit.AuditTrail;
import org.shifan.guard.CommandDepth;
import org.shifan.intervention.Interventions;
import org.shifan.process.Hooks;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds administrators to their interventions on every way into the engine, before the guard. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 310)
class DeedPlugin extends AbstractProcessEnginePlugin {

  private final Interventions interventions;
  private final AuditTrail audit;

  DeedPlugin(Interventions interventions, AuditTrail audit) {
    this.interventions = interventions;
    this.audit = audit;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    KnownCommands commands = new KnownCommands();
    CommandDepth depth = new CommandDepth();
    configuration.setCustomPostCommandInterceptorsTxRequired(
        Hooks.before(
            configuration.getCustomPostCommandInterceptorsTxRequired(),
            List.of(new DeedInterceptor(commands, interventions, audit, depth))));
    configuration.setCustomPostCommandInterceptorsTxRequiresNew(
        Hooks.before(
            configuration.getCustomPostCommandInterceptorsTxRequiresNew(),
            List.of(new DeedInterceptor(commands, interventions, audit, depth))));
  }
}

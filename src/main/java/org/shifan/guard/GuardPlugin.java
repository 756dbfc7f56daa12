package org.shifan.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.shifan.process.Hooks;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the guard on every way into the engine. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 300)
class GuardPlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    CommandDepth depth = new CommandDepth();
    DeployedForms forms = new DeployedForms();
    Guards guards = new Guards(new CommandFields(), forms);
    configuration.setCustomPreCommandInterceptorsTxRequired(
        Hooks.before(
            configuration.getCustomPreCommandInterceptorsTxRequired(),
            List.of(new RefusalStatus(), new FailedWrites())));
    configuration.setCustomPostCommandInterceptorsTxRequired(
        Hooks.before(
            configuration.getCustomPostCommandInterceptorsTxRequired(),
            List.of(
                new OrQueryExpressions(),
                new OwnVariables(forms, depth),
                new GuardInterceptor(guards, depth))));
    configuration.setCustomPostCommandInterceptorsTxRequiresNew(
        Hooks.before(
            configuration.getCustomPostCommandInterceptorsTxRequiresNew(),
            List.of(new GuardInterceptor(guards, depth))));
    configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    // a refusal is an answer, not a fault, and its message may hold personal data
    configuration.setEnableCmdExceptionLogging(false);
  }
}

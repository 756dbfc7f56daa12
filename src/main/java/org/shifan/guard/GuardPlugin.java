package org.shifan.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
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
        before(
            new RefusalStatus(),
            before(new FailedWrites(), configuration.getCustomPreCommandInterceptorsTxRequired())));
    configuration.setCustomPostCommandInterceptorsTxRequired(
        before(
            new OrQueryExpressions(),
            before(
                new OwnVariables(forms, depth),
                before(
                    new GuardInterceptor(guards, depth),
                    configuration.getCustomPostCommandInterceptorsTxRequired()))));
    configuration.setCustomPostCommandInterceptorsTxRequiresNew(
        before(
            new GuardInterceptor(guards, depth),
            configuration.getCustomPostCommandInterceptorsTxRequiresNew()));
    configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    // a refusal is an answer, not a fault, and its message may hold personal data
    configuration.setEnableCmdExceptionLogging(false);
  }

  private static List<CommandInterceptor> before(
      CommandInterceptor first, List<CommandInterceptor> present) {
    List<CommandInterceptor> all = new ArrayList<>();
    all.add(first);
    if (present != null) {
      all.addAll(present);
    }
    return all;
  }
}

package org.shifan.access.task;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the office rule into the engine, where every way in passes: REST, web apps and Java. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 210)
class TaskAuthority extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<SessionFactory> factories = new ArrayList<>();
    if (configuration.getCustomSessionFactories() != null) {
      factories.addAll(configuration.getCustomSessionFactories());
    }
    factories.add(new OfficeAuthorizationFactory());
    configuration.setCustomSessionFactories(factories);
    configuration.setResourceAuthorizationProvider(new FewRows());
    configuration.setTaskService(new OfficeTaskService());
  }
}

package org.shifan.guard;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** A real engine in memory with the guard on it and one small process. */
final class GuardedEngine {

  private GuardedEngine() {}

  static ProcessEngine start(String name) {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName(name);
    configuration.setJdbcUrl("jdbc:h2:mem:" + name);
    configuration.setJobExecutorActivate(false);
    configuration.setEnforceHistoryTimeToLive(false);
    configuration.setBeans(Map.of("prefill", new Prefill()));
    configuration.getProcessEnginePlugins().addAll(plugins());
    ProcessEngine engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("guard/visit.bpmn")
        .addClasspathResource("guard/open.form")
        .addClasspathResource("guard/assess.form")
        .deploy();
    return engine;
  }

  private static List<org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin> plugins() {
    return List.of(new SpinProcessEnginePlugin(), new GuardPlugin());
  }

  static JsonValue json(String text) {
    return SpinValues.jsonValue(text.replace('\'', '"')).create();
  }

  /** What the task's input mapping puts there, and a delegate that writes a variable itself. */
  public static final class Prefill implements JavaDelegate {

    /** The form as it starts. */
    public JsonValue visit() {
      return json("{'county':'370102'}");
    }

    /** What it shows beside. */
    public JsonValue view() {
      return json("{'title':'历下区','visitors':['张三','李四']}");
    }

    @Override
    public void execute(DelegateExecution execution) {
      execution
          .getProcessEngineServices()
          .getRuntimeService()
          .setVariable(execution.getId(), "noted", true);
    }
  }
}

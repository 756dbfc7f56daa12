package org.shifan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application on an empty database, with a process of two counties and an expert. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1")
public abstract class AccessApplication {

  static final String INTERVENTIONS = "/api/interventions";

  @LocalServerPort protected int port;
  @Autowired protected ProcessEngine engine;

  /** The open tasks of a new instance, by their key. */
  final Map<String, String> tasks = new HashMap<>();

  String instance;

  private String intervention;

  @BeforeEach
  void startInstance() {
    engine
        .getRepositoryService()
        .createDeployment()
        .name("单位权限测试")
        .addClasspathResource("access/offices.bpmn")
        .addClasspathResource("access/plain.bpmn")
        .enableDuplicateFiltering(true)
        .deploy();
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey("revocation", Map.of("secret", "秘密", "expert", "expert-001"))
            .getId();
    for (Task task : engine.getTaskService().createTaskQuery().processInstanceId(instance).list()) {
      tasks.put(task.getTaskDefinitionKey(), task.getId());
    }
    isAbout("lixia", "370102");
    isAbout("shizhong", "370103");
  }

  private void isAbout(String task, String county) {
    engine.getTaskService().setVariableLocal(tasks.get(task), "county", county);
  }

  Client as(String user) {
    return Client.basic(port, user, "demo");
  }

  /** Lets the administrator change things until the test is over. */
  void intervene() {
    Answer opened = as("admin").post(INTERVENTIONS, "{\"reason\":\"测试中修复数据\",\"minutes\":60}");
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    intervention = opened.json().get("id").asText();
  }

  @AfterEach
  void endIntervention() {
    if (intervention != null) {
      as("admin").send("DELETE", INTERVENTIONS + "/" + intervention, "", "application/json");
    }
  }

  String task(String key) {
    return "/engine-rest/task/" + tasks.get(key);
  }
}

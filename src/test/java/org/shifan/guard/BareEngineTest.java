package org.shifan.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Attachment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the engine 7.24.0 lets through as it comes, with authorization on and the least rights: the
 * reason for each of the guard's refusals. A newer engine that fails one of these needs that
 * refusal no more.
 */
class BareEngineTest {

  private static final String PROBE = "${noSuchBean.run()}";

  private static ProcessEngine engine;
  private String lixia;
  private String shizhong;
  private String instance;

  @BeforeAll
  static void startBare() {
    var bare = new StandaloneInMemProcessEngineConfiguration();
    bare.setProcessEngineName("bare");
    bare.setJdbcUrl("jdbc:h2:mem:bare");
    bare.setJobExecutorActivate(false);
    bare.setAuthorizationEnabled(true);
    bare.setDefaultUserPermissionNameForTask("TASK_WORK");
    bare.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]+");
    engine = bare.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("access/offices.bpmn")
        .deploy();
  }

  @AfterAll
  static void stopBare() {
    engine.close();
  }

  @BeforeEach
  void anOfficialIsLoggedIn() {
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey("revocation", Map.of("secret", "秘密", "expert", "expert-001"))
            .getId();
    lixia = task("lixia");
    shizhong = task("shizhong");
    engine.getIdentityService().setAuthentication("mz-370102", List.of("civil-affairs-370102"));
  }

  @AfterEach
  void nobodyIs() {
    engine.getIdentityService().clearAuthentication();
  }

  private static String task(String key) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey(key)
        .orderByTaskCreateTime()
        .desc()
        .list()
        .get(0)
        .getId();
  }

  @Test
  void evaluatesExpressionsInOrQueries() {
    var query = engine.getTaskService().createTaskQuery().or().dueAfterExpression(PROBE).endOr();
    assertThatThrownBy(query::list).hasMessageContaining("noSuchBean");
  }

  @Test
  void evaluatesExpressionsInOrQueriesThatExtendAFilter() {
    engine.getIdentityService().clearAuthentication();
    Filter filter = engine.getFilterService().newTaskFilter("x");
    filter.setQuery(engine.getTaskService().createTaskQuery().taskName("x"));
    engine.getFilterService().saveFilter(filter);
    Authorization read =
        engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    read.setResource(Resources.FILTER);
    read.setResourceId(filter.getId());
    read.addPermission(Permissions.READ);
    engine.getAuthorizationService().saveAuthorization(read);
    engine.getIdentityService().setAuthentication("mz-370102", List.of("civil-affairs-370102"));
    TaskQueryImpl query = (TaskQueryImpl) engine.getTaskService().createTaskQuery();
    query.addOrQuery((TaskQueryImpl) new TaskQueryImpl().dueAfterExpression(PROBE));
    assertThatThrownBy(() -> engine.getFilterService().list(filter.getId(), query))
        .hasMessageContaining("noSuchBean");
  }

  @Test
  void showsAndDeletesAttachmentsOfOthers() {
    engine.getIdentityService().clearAuthentication();
    Attachment theirs =
        engine.getTaskService().createAttachment("text", shizhong, instance, "x", "", "https://x");
    engine.getIdentityService().setAuthentication("mz-370102", List.of("civil-affairs-370102"));
    assertThat(engine.getTaskService().getAttachment(theirs.getId()).getUrl())
        .isEqualTo("https://x");
    engine.getTaskService().deleteAttachment(theirs.getId());
    engine.getIdentityService().clearAuthentication();
    assertThat(engine.getTaskService().getAttachment(theirs.getId())).isNull();
  }

  @Test
  void endsATokenByAnErrorFromOutside() {
    engine.getTaskService().handleBpmnError(lixia, "x");
    engine.getIdentityService().clearAuthentication();
    assertThat(engine.getTaskService().createTaskQuery().taskId(lixia).count()).isZero();
  }

  @Test
  void letsOneClaimForSomebodyElse() {
    engine.getTaskService().claim(lixia, "mz-370199");
    engine.getIdentityService().clearAuthentication();
    assertThat(engine.getTaskService().createTaskQuery().taskId(lixia).singleResult().getAssignee())
        .isEqualTo("mz-370199");
  }

  @Test
  void showsTheVariablesOfTheWholeInstance() {
    assertThat(engine.getFormService().getTaskFormVariables(lixia)).containsEntry("secret", "秘密");
  }

  @Test
  void namesThePersonWhenAWriteFails() {
    engine.getIdentityService().clearAuthentication();
    User user = engine.getIdentityService().newUser("person");
    user.setFirstName("370102194901011234" + "x".repeat(5000));
    assertThatThrownBy(() -> engine.getIdentityService().saveUser(user))
        .hasStackTraceContaining("370102194901011234");
  }
}

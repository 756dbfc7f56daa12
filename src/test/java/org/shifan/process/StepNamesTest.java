package org.shifan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps are told by the names of the models of a deployment. */
@EngineTest
class StepNamesTest {

  private static final String NAMELESS =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="nameless-x"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
        <process id="nameless" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="begun" /><endEvent id="done" name=" 办结 " />
          <sequenceFlow id="flow" sourceRef="begun" targetRef="done" />
        </process>
      </definitions>
      """;

  @Autowired private StepNames names;
  @Autowired private RepositoryService repository;
  @Autowired private IdentityService identity;

  private String deployed;

  @AfterEach
  void tidy() {
    identity.clearAuthentication();
    repository.deleteDeployment(deployed, true);
  }

  @Test
  void whatADesignerLeavesWithoutANameHasNoneAndTheOthersHaveTheirs() {
    identity.setAuthentication("designer", List.of("process-designers"));
    deployed =
        repository
            .createDeployment()
            .name("x")
            .addString("nameless.bpmn", NAMELESS)
            .deploy()
            .getId();
    assertThat(names.of(deployed, "sd64"))
        .containsEntry("prepareApplication", "填报申报")
        .containsEntry("done", "办结")
        .containsEntry("sd64-round", "县域养老服务体系创新示范县（市、区）评选")
        .doesNotContainKeys("nameless", "begun");
  }

  @Test
  void aStepOfSeveralModelsIsCalledAsTheProgrammesOwnCallsIt() {
    identity.setAuthentication("designer", List.of("process-designers"));
    deployed =
        repository
            .createDeployment()
            .name("x")
            .addString("nameless.bpmn", NAMELESS)
            .deploy()
            .getId();
    assertThat(names.of(deployed, "xj2015"))
        .containsEntry("openRound", "启动试点并公布规则")
        .containsEntry("nominate", "初审并申报")
        .containsEntry("recommendation", "市级指导推荐");
    assertThat(names.of(deployed, "cj2021")).containsEntry("openRound", "登记实施方案");
    assertThat(names.of(deployed, "mca126")).containsEntry("recommendation", "省级审核推荐");
    assertThat(names.of(deployed, "sd64")).containsEntry("openRound", "开启评选并公布规则");
  }
}

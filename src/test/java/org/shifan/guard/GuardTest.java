package org.shifan.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shifan.guard.GuardedEngine.json;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.type.SpinValueType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way into a real engine, tried as an official. */
class GuardTest {

  private static ProcessEngine engine;
  private static TaskService tasks;
  private String task;

  @BeforeAll
  static void start() {
    engine = GuardedEngine.start("guarded");
    tasks = engine.getTaskService();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @BeforeEach
  void open() {
    String instance = engine.getRuntimeService().startProcessInstanceByKey("visit").getId();
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    engine.getIdentityService().setAuthentication("mz-370100", List.of("civil-affairs-370100"));
  }

  @AfterEach
  void leave() {
    engine.getIdentityService().clearAuthentication();
  }

  private static Map<String, Object> visit(String text) {
    return Variables.createVariables().putValueTyped("visit", json(text));
  }

  /** As the REST API hands it on: the text as it was sent. */
  private static Map<String, Object> sent(String text) {
    return Variables.createVariables()
        .putValueTyped("visit", SpinValueType.JSON.createValueFromSerialized(text, Map.of()));
  }

  private void refusesAsForm(ThrowingCallable call, String... sentences) {
    assertThatThrownBy(call)
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContainingAll(sentences);
    engine.getIdentityService().clearAuthentication();
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    assertThat(tasks.getVariable(task, "visit")).hasToString("{\"county\":\"370102\"}");
    assertThat(tasks.getVariable(task, "awardAmount")).isNull();
  }

  @Test
  void whatTheFormSendsCompletesTheTask() {
    engine
        .getFormService()
        .submitTaskForm(
            task, visit("{'county':'370102','decision':'accept','visitor':'张三','score':88.5}"));
    engine.getIdentityService().clearAuthentication();
    assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
  }

  @Test
  void submitFormAndCompleteRefuseTheSame() {
    Map<String, Object> bad =
        visit("{'county':'370103','decision':'maybe','visitor':'王五','score':101,'bonus':1}");
    bad.put("awardAmount", 2000000);
    String[] sentences = {
      "bonus：表单没有此项，不应提交。",
      "awardAmount：表单没有此项，不应提交。",
      "县区：只读，不能改动，应为370102，现为370103。",
      "考察结论：应为accept、return之一，现为maybe。",
      "考察人：应为张三、李四之一，现为王五。",
      "得分：应为0至100之间的数，现为101。"
    };
    refusesAsForm(() -> engine.getFormService().submitTaskForm(task, bad), sentences);
    engine.getIdentityService().setAuthenticatedUserId("mz-370100");
    refusesAsForm(() -> tasks.complete(task, bad), sentences);
  }

  @Test
  void completeWithNothingIsRefused() {
    refusesAsForm(() -> tasks.complete(task), "考察结论：必填。");
  }

  @Test
  void resolveIsRefusedAsABadRequest() {
    assertThatThrownBy(() -> tasks.resolveTask(task, visit("{'decision':'return'}")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessage("退回原因：必填。");
  }

  @Test
  void brokenAndForeignVariablesAreRefused() {
    refusesAsForm(
        () -> tasks.complete(task, sent("{\"decision\":\"accept\",\"decision\":\"return\"}")),
        "变量visit不是有效的JSON：第1行");
    engine.getIdentityService().setAuthenticatedUserId("mz-370100");
    refusesAsForm(() -> tasks.complete(task, sent("{} {}")), "变量visit不是有效的JSON");
    engine.getIdentityService().setAuthenticatedUserId("mz-370100");
    var object =
        Variables.serializedObjectValue("rO0AB")
            .serializationDataFormat("application/x-java-serialized-object")
            .objectTypeName("java.util.ArrayList")
            .create();
    refusesAsForm(
        () -> tasks.complete(task, Map.of("visit", object, "on", new Date(0))),
        "visit：变量类型object不允许。",
        "on：变量类型Date不允许。");
  }

  @Test
  void aClosedTaskIsToldAsSuch() {
    String none = "no-such-task";
    assertThatThrownBy(() -> tasks.complete(none, visit("{}")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("该任务已办结或已关闭");
  }

  @Test
  void aTaskWithoutFormTakesNoVariables() {
    tasks.complete(task, visit("{'decision':'accept'}"));
    String next = tasks.createTaskQuery().taskDefinitionKey("confirm").list().get(0).getId();
    assertThat(tasks.getVariable(next, "noted")).as("the instance's, not the task's").isNull();
    assertThatThrownBy(() -> tasks.complete(next, Map.of("noted", false)))
        .hasMessage("noted：此处没有表单，不应提交变量。");
    tasks.complete(next);
  }

  @Test
  void startsAreHeldAgainstTheStartForm() {
    String definition =
        engine.getRepositoryService().createProcessDefinitionQuery().singleResult().getId();
    Map<String, Object> wrong =
        Variables.createVariables().putValueTyped("round", json("{'year':1999}"));
    Map<String, Object> right =
        Variables.createVariables().putValueTyped("round", json("{'year':2021}"));
    assertThatThrownBy(() -> engine.getFormService().submitStartForm(definition, wrong))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessage("年度：应为2021至2030之间的数，现为1999。");
    assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("visit", wrong))
        .isInstanceOf(AuthorizationException.class)
        .hasMessage("年度：应为2021至2030之间的数，现为1999。");
    assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("visit"))
        .hasMessage("年度：必填。");
    assertThat(engine.getFormService().submitStartForm(definition, right)).isNotNull();
    assertThatThrownBy(
            () ->
                engine
                    .getRuntimeService()
                    .createProcessInstanceByKey("visit")
                    .startBeforeActivity("confirm")
                    .execute())
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void claimIsForOneself() {
    assertThatThrownBy(() -> tasks.claim(task, "mz-370200"))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessage("只能本人领取任务，不能替“mz-370200”领取");
    tasks.claim(task, "mz-370100");
  }

  @Test
  void whatGoesRoundTheFormIsForAdministrators() {
    var runtime = engine.getRuntimeService();
    String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
    List<ThrowingCallable> calls =
        List.of(
            () -> tasks.setVariable(task, "x", 1),
            () -> tasks.setVariablesLocal(task, Map.of("x", 1)),
            () -> tasks.removeVariable(task, "visit"),
            () -> runtime.setVariable(instance, "x", 1),
            () -> runtime.removeVariable(instance, "x"),
            () -> tasks.handleBpmnError(task, "any"),
            () -> tasks.handleEscalation(task, "any"),
            () -> tasks.createAttachment("a", task, instance, "b", "c", "http://x"),
            () -> tasks.getAttachment("any"),
            () -> tasks.getAttachmentContent("any"),
            () -> tasks.getTaskAttachments(task),
            () -> tasks.deleteAttachment("any"));
    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call)
          .isInstanceOf(AuthorizationException.class)
          .hasMessage("此操作只限系统管理员，请在任务表单中办理");
    }
    engine.getIdentityService().setAuthentication("admin", List.of("camunda-admin"));
    runtime.setVariable(instance, "x", 1);
    assertThat(tasks.getTaskAttachments(task)).isEmpty();
  }

  @Test
  void administratorsAreHeldAgainstTheFormToo() {
    engine.getIdentityService().setAuthentication("admin", List.of("camunda-admin"));
    refusesAsForm(() -> tasks.complete(task, visit("{'score':-5}")), "得分：", "考察结论：必填。");
  }

  @Test
  void anotherEngineIsRefusedAtStart() {
    assertThatThrownBy(() -> new CommandField(String.class, "taskId"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("'taskId'", "java.lang.String", "7.24.0");
  }
}

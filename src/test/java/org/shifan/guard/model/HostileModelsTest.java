package org.shifan.guard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.EngineTest;
import org.shifan.process.ModelSet;
import org.shifan.process.ModelSetRepository;
import org.springframework.beans.factory.annotation.Autowired;

/** What a designer's login, stolen or not, cannot deploy: an expression is code. */
@EngineTest
class HostileModelsTest {

  private static final String MODEL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          xmlns:activiti="http://activiti.org/bpmn"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">
        <bpmn:process id="fresh" isExecutable="true" camunda:historyTimeToLive="P3650D">
          <bpmn:startEvent id="begin" />
          <bpmn:sequenceFlow id="to" sourceRef="begin" targetRef="step" />
          %s
        </bpmn:process>
      </bpmn:definitions>
      """;

  private static final String TASK = "<bpmn:userTask id='step' %s>%s</bpmn:userTask>";
  private static final String SERVICE = "<bpmn:serviceTask id='step' %s>%s</bpmn:serviceTask>";

  @Autowired private RepositoryService repository;
  @Autowired private ModelSetRepository models;
  @Autowired private IdentityService identity;

  private ModelSet before;

  @BeforeEach
  void aDesignerIsLoggedIn() {
    before = models.current().orElseThrow();
    identity.setAuthentication("designer", List.of("process-designers"));
  }

  @AfterEach
  void nothingIsDeployed() {
    identity.clearAuthentication();
    assertThat(models.current().orElseThrow().differences(before)).isEmpty();
  }

  private DeploymentBuilder deployment(String name, String content) {
    return repository.createDeployment().name("designer").addString(name, content);
  }

  private void refused(String name, String content, String... reasons) {
    assertThatThrownBy(() -> deployment(name, content).deploy())
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("模型未部署")
        .hasMessageContainingAll(reasons);
  }

  private void modelRefused(String step, String... reasons) {
    refused("fresh.bpmn", MODEL.formatted(step), reasons);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass().forName('java.lang.Runtime')}",
        "${execution.processEngineServices}",
        "${execution.getVariable('x')}",
        "#{runtimeService.deleteProcessInstance('x', 'y')}",
        "${recommendations.find('x')}",
        "${view.class}",
        "${view['class']}",
        "${now()}",
        "${currentUser()}",
        "${S('<a/>')}",
        "${a = 1}",
        "${'\\'}${evil.run()}'}",
        "${roundId",
        "open ${county} and ${evil.run(execution)}",
        "${openRound.cities(evil.run())}",
        "${openRound.notify(execution)}"
      })
  void anExpressionOutsideTheSmallLanguage(String expression) {
    String value = expression.replace("<", "&lt;").replace("&&", "&amp;&amp;");
    modelRefused(
        TASK.formatted("camunda:assignee=\"" + value + "\"", ""), "fresh.bpmn：step", expression);
    modelRefused(
        TASK.formatted("", "<bpmn:documentation>" + value + "</bpmn:documentation>"),
        "fresh.bpmn：step",
        expression);
  }

  @ParameterizedTest
  @CsvSource({
    "camunda:class='java.lang.Object',camunda:class",
    "camunda:expression='${roundId}',camunda:expression",
    "camunda:type='external',camunda:type",
    "camunda:topic='x',camunda:topic",
    "activiti:class='java.lang.Object',activiti:class",
    "activiti:expression='${evil.run()}',activiti:expression",
    "camunda:delegateExpression='${runtimeService}',JavaDelegate",
    "camunda:delegateExpression='${evil}',JavaDelegate",
    "camunda:delegateExpression='${openRound.x}',JavaDelegate"
  })
  void aServiceTaskThatIsNotOurs(String attribute, String reason) {
    modelRefused(SERVICE.formatted(attribute.replace("''", "'"), ""), "fresh.bpmn：step", reason);
  }

  @ParameterizedTest
  @CsvSource({
    "camunda:formKey='embedded:app:x.html'",
    "camunda:formKey='https://example.org'",
    "camunda:formHandlerClass='x.Y'",
    "camunda:taskPriority='1'"
  })
  void aUserTaskWithAnotherForm(String attribute) {
    modelRefused(TASK.formatted(attribute, ""), "fresh.bpmn：step", "不在允许范围内");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<camunda:taskListener event='complete' class='x.Y'/>",
        "<camunda:taskListener event='complete' expression='${evil.run()}'/>",
        "<camunda:taskListener event='complete' delegateExpression='${checkMaterials}'/>",
        "<camunda:executionListener event='start' expression='${evil.run()}'/>",
        "<camunda:executionListener event='start'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:executionListener>",
        "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
        "<camunda:inputOutput><camunda:inputParameter name='x'><camunda:script scriptFormat='js'>1</camunda:script></camunda:inputParameter></camunda:inputOutput>",
        "<camunda:formData><camunda:formField id='x' type='string' defaultValue='${evil.run()}'/></camunda:formData>",
        "<activiti:taskListener event='complete' class='x.Y'/>"
      })
  void aListenerAScriptOrAConnector(String inside) {
    String all = "<bpmn:extensionElements>" + inside + "</bpmn:extensionElements>";
    modelRefused(TASK.formatted("", all), "fresh.bpmn：step");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<bpmn:scriptTask id='step' scriptFormat='groovy'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
        "<bpmn:sendTask id='step' camunda:class='x.Y'/>",
        "<bpmn:userTask id='step'/><bpmn:sequenceFlow id='c' sourceRef='step' targetRef='step'>"
            + "<bpmn:conditionExpression xsi:type='bpmn:tFormalExpression' language='groovy'>true</bpmn:conditionExpression></bpmn:sequenceFlow>",
        "<bpmn:userTask id='step'/><bpmn:sequenceFlow id='c' sourceRef='step' targetRef='step'>"
            + "<bpmn:conditionExpression xsi:type='bpmn:tFormalExpression' camunda:resource='x.groovy' /></bpmn:sequenceFlow>",
        "<bpmn:callActivity id='step' calledElement='${county}'/>",
        "<bpmn:callActivity id='step' calledElement='nowhere' camunda:calledElementBinding='deployment'/>",
        "<bpmn:callActivity id='step' calledElement='application'/>",
        "<bpmn:userTask id='step' camunda:formRef='nowhere' camunda:formRefBinding='deployment'/>",
        "<bpmn:userTask id='step' camunda:formRef='score' camunda:formRefBinding='latest'/>",
        "<bpmn:businessRuleTask id='step' camunda:decisionRef='nowhere' camunda:decisionRefBinding='deployment'/>"
      })
  void aModelThatIsNotWhole(String step) {
    modelRefused(step, "fresh.bpmn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda-admin",
        "process-designers",
        "experts",
        "directors-370000",
        "civil-affairs-",
        "civil-affairs-999999",
        "civil-affairs-370000-x",
        "civil-affairs-${province}",
        "${county}",
        "civil-affairs-370000,camunda-admin",
        "civil-affairs-370000,",
        ""
      })
  void aProcessThatIsStartedByNoPlainOffice(String starters) {
    String start = "<bpmn:process id=\"fresh\" camunda:candidateStarterGroups=\"" + starters + "\"";
    String model = MODEL.formatted(TASK.formatted("", ""));
    refused(
        "fresh.bpmn",
        model.replace("<bpmn:process id=\"fresh\"", start),
        "fresh.bpmn：fresh",
        "不是可以发起流程的单位");
  }

  @Test
  void aTaskWithStarters() {
    modelRefused(
        TASK.formatted("camunda:candidateStarterGroups='civil-affairs-370000'", ""), "只能用于流程");
    modelRefused(TASK.formatted("camunda:candidateStarterUsers='admin'", ""), "不在允许范围内");
  }

  @Test
  void aSecondProcessInAFile() {
    String second = "</bpmn:process><bpmn:process id='application' isExecutable='true'>";
    modelRefused(TASK.formatted("", "") + second, "只能有一个流程", "已经定义");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x.cmmn", "x.bpmn20.xml", "x.dmn11.xml", "x.groovy", "x.html", "../x.bpmn"})
  void aFileOfAnotherKind(String name) {
    refused(name, MODEL.formatted(TASK.formatted("", "")), name, "不在允许范围内");
  }

  @Test
  void aDocumentType() {
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
    refused("fresh.bpmn", entity + MODEL.formatted(TASK.formatted("", "")), "XML");
    refused(
        "rules.dmn", entity + shipped("sd64/sd64.dmn").replaceFirst("<\\?xml.*?\\?>", ""), "XML");
  }

  @Test
  void aDecisionInAnotherLanguage() {
    String dmn = shipped("sd64/sd64.dmn");
    refused(
        "rules.dmn",
        dmn.replaceFirst("<text>", "<text>function(x) external { java: { class: \"x\" } } "),
        "sd64/sd64.dmn：",
        "外部函数");
    refused(
        "rules.dmn",
        dmn.replaceFirst("<inputExpression ", "<inputExpression expressionLanguage=\"groovy\" "),
        "groovy",
        "FEEL");
  }

  @Test
  void filesOfAnEarlierDeploymentOrForATenant() {
    String id = repository.createDeploymentQuery().list().get(0).getId();
    for (DeploymentBuilder builder :
        List.of(
            repository.createDeployment().addDeploymentResources(id),
            deployment("fresh.bpmn", MODEL.formatted(TASK.formatted("", ""))).tenantId("x"))) {
      assertThatThrownBy(builder::deploy).isInstanceOf(BadUserRequestException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:candidateGroups=\"process-designers\"",
        "camunda:candidateGroups=\"civil-affairs-${city},process-designers\"",
        "camunda:candidateGroups=\"civil-affairs-${county}\"",
        "camunda:candidateGroups=\"civil-affairs-370102\"",
        "camunda:candidateGroups=\"camunda-admin\"",
        "camunda:candidateGroups=\"civil-affairs-${city}\" camunda:candidateUsers=\"designer\"",
        "camunda:candidateGroups=\"civil-affairs-${city}\" camunda:assignee=\"designer\"",
        "camunda:assignee=\"designer\"",
        ""
      })
  void aTaskTakenFromItsOffice(String office) {
    String model = shipped("stages/nomination.bpmn");
    String own = "camunda:candidateGroups=\"civil-affairs-${city}\"";
    assertThat(model).contains(own);
    refused(
        "stages/nomination.bpmn",
        model.replaceFirst(Pattern.quote(own), Matcher.quoteReplacement(office)),
        "办理单位");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "camunda:candidateGroups='process-designers'",
        "camunda:candidateGroups='experts'",
        "camunda:assignee='designer'",
        "camunda:candidateUsers='designer'",
        "camunda:assignee='${expert}' camunda:candidateUsers='designer'"
      })
  void aNewTaskOfNoOffice(String office) {
    modelRefused(TASK.formatted(office, ""), "fresh.bpmn：step", "办理单位");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<camunda:taskListener event=\"complete\" delegateExpression=\"${confirmAward}\" />"
      })
  void aTaskWhoseContentSomebodyElseTakes(String listener) {
    String model = shipped("stages/nomination.bpmn");
    String own =
        "<camunda:taskListener\\s+event=\"complete\"\\s+delegateExpression=\"\\$\\{recommend}\"\\s*/>";
    String changed = model.replaceFirst(own, Matcher.quoteReplacement(listener));
    assertThat(changed).isNotEqualTo(model);
    refused("stages/nomination.bpmn", changed, "recommend", "办结监听器");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${disqualify}",
        "${removeCandidate}",
        "${recognise}",
        "${publishAward}",
        "${closeApplication}"
      })
  void aStepThatDecidesInAProcessOfTheDesigners(String step) {
    modelRefused(
        SERVICE.formatted("camunda:delegateExpression='" + step + "'", ""), step, "只能用在系统版本用它的流程中");
    refused(
        "stages/fund-use.bpmn",
        shipped("stages/fund-use.bpmn")
            .replaceFirst(
                "(?s)<bpmn:endEvent",
                Matcher.quoteReplacement(
                    "<bpmn:serviceTask id='extra' camunda:delegateExpression='"
                        + step
                        + "' /><bpmn:endEvent")),
        step,
        "只能用在系统版本用它的流程中");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deliberate", "confirmAward", "decideRevocation"})
  void aTaskOfAnotherOfficeThatTakesADecision(String decision) {
    String task =
        "<bpmn:userTask id='%s' camunda:candidateGroups='civil-affairs-370102'><bpmn:extensionElements>"
            + "<camunda:taskListener event='complete' delegateExpression='${%s}' />"
            + "</bpmn:extensionElements></bpmn:userTask>";
    modelRefused(task.formatted(decision, decision), "只能用在系统版本用它的流程中");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<bpmn:timerEventDefinition><bpmn:timeDuration>PT1S</bpmn:timeDuration></bpmn:timerEventDefinition>",
        "<bpmn:messageEventDefinition messageRef='objectionReceived' />",
        "<bpmn:signalEventDefinition signalRef='x' />"
      })
  void aProcessThatStartsByItself(String event) {
    modelRefused(
        "<bpmn:startEvent id='alone'>" + event + "</bpmn:startEvent>" + TASK.formatted("", ""),
        "不能由时间、消息或者信号自行启动");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<camunda:in source='x' target='roundId' />",
        "<camunda:in sourceExpression=\"${'sd64-2021'}\" target='applicationId' />",
        "<camunda:inputOutput><camunda:inputParameter name='county'>370102</camunda:inputParameter></camunda:inputOutput>",
        "<camunda:inputOutput><camunda:outputParameter name='roundId'>sd64-2021</camunda:outputParameter></camunda:inputOutput>",
        "<camunda:executionListener event='start' expression=\"${execution.setVariableLocal('roundId', 'sd64-2021')}\" />",
        "<camunda:executionListener event='start' expression=\"${execution.setVariableLocal(x, 'sd64-2021')}\" />"
      })
  void aRoundOrCountyThatIsPutInTheOthersPlace(String inside) {
    modelRefused(
        TASK.formatted("", "<bpmn:extensionElements>" + inside + "</bpmn:extensionElements>"),
        "只能原样传递");
  }

  @Test
  void aStageThatIsCalledFromElsewhere() {
    modelRefused(
        "<bpmn:callActivity id='step' calledElement='public-notice'"
            + " camunda:calledElementBinding='deployment' />",
        "流程 public-notice 只能由系统版本调用它的流程调用");
  }

  @Test
  void aProcessThatTheEngineWouldLeaveOut() {
    String model = shipped("stages/nomination.bpmn");
    refused(
        "stages/nomination.bpmn",
        model.replace("isExecutable=\"true\"", "isExecutable=\"false\""),
        "isExecutable");
  }

  @Test
  void aModelThatTheEngineCannotRead() {
    String model = shipped("stages/nomination.bpmn");
    refused(
        "stages/nomination.bpmn",
        model.replaceFirst(
            "</camunda:inputOutput>", "</camunda:inputOutput><camunda:inputOutput/>"),
        "引擎不能读取");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'html','content':'<script>alert(1)</script>'}",
        "{'type':'html','content':'<img src=x onerror=alert(1)>'}",
        "{'type':'html','content':'<b onclick = x()>x</b>'}",
        "{'type':'html','content':'<a href=JavaScript:alert(1)>x</a>'}",
        "{'type':'html','content':'<form action=https://example.org>x</form>'}",
        "{'type':'text','text':'[x](javascript:alert(1))'}",
        "{'type':'text','text':'x','conditional':{'hide':'=count(for x in 1..999999999 return x) > 1'}}",
        "{'type':'text','text':'x','conditional':{'hide':'=some x in 1..999999999 satisfies x < 0'}}",
        "{'type':'text','text':'x','conditional':{'hide':'=some x in a satisfies some y in b satisfies x = y'}}"
      })
  void aFormThatRunsSomethingOrNeverEnds(String component) {
    String form = "{'id':'fresh','type':'default','components':[" + component + "]}";
    refused("fresh.form", form.replace("'", "\""), "不在允许范围内");
  }

  @Test
  void theParsersWordsAreNotTold() {
    for (String name : List.of("fresh.bpmn", "fresh.dmn", "fresh.form")) {
      assertThatThrownBy(() -> deployment(name, "<a").deploy())
          .isInstanceOf(BadUserRequestException.class)
          .hasMessageContaining("模型未部署")
          .hasMessageNotContainingAny("Parse", "apache", "Unexpected", "XML document");
    }
  }

  @Test
  void theShippedSetIsAllowed() {
    repository
        .createDeployment()
        .name("designer")
        .enableDuplicateFiltering(true)
        .addString("again.dmn", shipped("sd64/sd64.dmn"))
        .deploy();
    assertThat(models.current().orElseThrow().names()).isEqualTo(before.names());
  }

  private String shipped(String name) {
    return new String(before.content(name), StandardCharsets.UTF_8);
  }
}

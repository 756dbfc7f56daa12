package org.shifan.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shifan.programme.Dmn64;
import org.shifan.programme.SmallModel;

/** A decision model has what its programme's stages ask for, whatever the other programmes have. */
class RulesCheckTest {

  private static final String SD64 = "sd64/sd64.dmn";
  private static final String XJ2015 = "xj2015/xj2015.dmn";
  private static final String OTHER = "zc2022/zc2022.dmn";

  private static final String SPINE =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
        <bpmn:process id="zc2022-pilot" isExecutable="true">
          <bpmn:extensionElements>
            <camunda:properties>
              <camunda:property name="decisions" value="%s" />
              <camunda:property name="steps" value="plan, letter" />
            </camunda:properties>
          </bpmn:extensionElements>
          <bpmn:callActivity id="notice" calledElement="public-notice" />
        </bpmn:process>
      </bpmn:definitions>
      """;

  private static final SmallModel MODEL =
      SmallModel.of("zc2022")
          .with(
              "windows",
              "step | name | month | day",
              "\"plan\" | \"方案报送\" | 5 | 20",
              "\"letter\" | \"签订承诺书\" | 5 | 31")
          .with("fields", "code | name | subPoint", "\"home\" | \"居家养老\" | \"\"");

  private static List<String> problems(Map<String, String> changed) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : ModelFiles.all()) {
      files.put(Path.of("processes").relativize(file).toString(), Files.readAllBytes(file));
    }
    changed.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    return new RulesCheck().problems(new ModelSet(files));
  }

  private static List<String> other(SmallModel model, String decisions) throws IOException {
    return problems(Map.of(OTHER, model.xml(), "zc2022/x.bpmn", SPINE.formatted(decisions)));
  }

  @Test
  void theShippedModelsHaveWhatTheirStagesAskFor() throws IOException {
    assertThat(problems(Map.of())).isEmpty();
  }

  @Test
  void aTableThatAStageAsksForIsMissed() throws IOException {
    assertThat(problems(Map.of(SD64, Dmn64.shipped().withoutDecision("quota").xml())))
        .containsExactly(
            SD64 + "：缺少决策表 quota，应有 id 为 quota 的决策（decision），其内容为决策表：流程 nomination 需要它");
  }

  @Test
  void aStepThatAStageWaitsForIsMissed() throws IOException {
    assertThat(problems(Map.of(SD64, Dmn64.shipped().cell("windows_review_step", "\"end\"").xml())))
        .singleElement()
        .asString()
        .contains(
            "决策表 windows 的“步骤代码”(step)列在2021年度为 [application, recommendation, end]，"
                + "应依次含有 application、recommendation、review：流程 sd64-round 需要它",
            "应依次含有 recommendation、review：流程 nomination 需要它");
  }

  @Test
  void stepsAreInTheOrderInWhichTheyAreAskedFor() throws IOException {
    SmallModel turned =
        MODEL.with(
            "windows",
            "step | name | month | day",
            "\"letter\" | \"签订承诺书\" | 5 | 20",
            "\"plan\" | \"方案报送\" | 5 | 31");
    assertThat(other(turned, "windows"))
        .filteredOn(problem -> problem.contains("应依次含有 plan、letter"))
        .hasSize(1);
  }

  @Test
  void aKindThatIsFiledHasItsDay() throws IOException {
    String model = Files.readString(Path.of("processes", XJ2015));
    String other =
        model.replaceFirst("(id=\"filings_planReview_dueDaysCell\">\\s*<text>)[^<]*", "$10");
    assertThat(problems(Map.of(XJ2015, other)))
        .containsExactly(
            XJ2015
                + "：决策表 filings 在2015年度的“开放后几日内”(dueDays)列没有 plan-review 的天数，"
                + "期限表（windows）也没有它的日期：流程 xj2015-round 需要它");
  }

  @Test
  void aKindThatIsFiledIsInTheTable() throws IOException {
    String round = "xj2015/xj2015-round.bpmn";
    String other =
        Files.readString(Path.of("processes", round))
            .replace("\"plan-review\" target", "\"inspection\" target");
    assertThat(problems(Map.of(round, other)))
        .containsExactly(XJ2015 + "：决策表 filings 在2015年度没有 inspection：流程 xj2015-round 需要它");
  }

  @Test
  void whatIsFiledEachPeriodHasItsPeriod() throws IOException {
    String model = Files.readString(Path.of("processes", XJ2015));
    String other =
        model.replaceFirst("(id=\"reports_briefing_kindCell\">\\s*<text>)[^<]*", "$1\"plan\"");
    assertThat(problems(Map.of(XJ2015, other)))
        .containsExactly(XJ2015 + "：决策表 reports 在2015年度没有 briefing：流程 xj2015-round 需要它");
  }

  @Test
  void anotherProgrammeHasTheTablesOfItsOwnStagesOnly() throws IOException {
    assertThat(other(MODEL, "windows,fields"))
        .containsExactly(
            OTHER + "：缺少决策表 notice，应有 id 为 notice 的决策（decision），其内容为决策表：流程 public-notice 需要它");
  }

  @Test
  void aPropertyThatNamesNoTableIsToldSo() throws IOException {
    assertThat(other(MODEL, "windows,field"))
        .singleElement()
        .asString()
        .contains("流程 zc2022-pilot 的属性 decisions 中的 field 不是决策表，应为 windows、procedure、filings");
  }
}

package org.shifan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.application.Applications;
import org.shifan.application.Status;
import org.shifan.recommendation.RecommendationStatus;
import org.shifan.recommendation.Recommendations;
import org.shifan.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;

/** A round from its opening to a city's recommendation, by hand in Tasklist. */
@TestMethodOrder(OrderAnnotation.class)
class TasklistIT extends BrowserTest {

  private static final String LIXIA = "370102";
  private static final String JINAN = "370100";
  private static final List<String> OTHERS =
      List.of("370103", "370104", "370105", "370112", "370113", "370114", "370115");

  @Autowired private Province province;
  @Autowired private TaskService tasks;
  @Autowired private Rounds rounds;
  @Autowired private Applications applications;
  @Autowired private Recommendations recommendations;

  private String task(String key, String region) {
    return province.task(key, region).getId();
  }

  private Status status() {
    return applications.require(Province.ROUND + "-" + LIXIA).status();
  }

  @Test
  @Order(1)
  void sd64_14_theRoundIsOpenedWithExactlyWhatWasTyped() {
    Official clerk = as("mz-370000");
    TaskForm form = clerk.starts("县域养老服务体系创新示范县（市、区）评选");
    form.typesAndEnters("评选年度", "2021");
    form.root().locator(".fjs-form-field-error:has-text('必填，请填写。')").waitFor();
    form.types("奖励资金预算", "61234567.89");
    clerk.shot("tasklist-openRound");
    form.sends("开启评选");
    var round = rounds.require(Province.ROUND);
    assertThat(round.year()).isEqualTo(2021);
    assertThat(round.budget()).isEqualByComparingTo(new BigDecimal("61234567.89"));
    assertThat(round.size()).isEqualTo(20);
    province.work();
  }

  @Test
  @Order(2)
  void sd64_06_anApplicationIsPreparedOverSeveralSittings() {
    Official clerk = as("mz-" + LIXIA);
    TaskForm form = clerk.opens(task("prepareApplication", LIXIA));
    form.types("联系人", "王丽");
    form.types("60岁及以上老年人口", "123456");
    form.types("主要创新举措", "家庭养老床位\n“物业+养老”");
    Locator boxes = form.root().locator("input[type=checkbox]");
    boxes.nth(1).check();
    boxes.nth(3).check();
    form.picks("保存，稍后继续填报");
    form.sends("确定");
    province.work();

    form = clerk.opens(task("prepareApplication", LIXIA));
    assertThat(form.shows("联系人")).isEqualTo("王丽");
    assertThat(form.shows("60岁及以上老年人口")).isEqualTo("123456");
    assertThat(form.shows("主要创新举措")).isEqualTo("家庭养老床位\n“物业+养老”");
    boxes = form.root().locator("input[type=checkbox]");
    assertThat(boxes.nth(0).isChecked()).isFalse();
    assertThat(boxes.nth(1).isChecked()).isTrue();
    assertThat(boxes.nth(3).isChecked()).isTrue();
    clerk.shot("tasklist-prepareApplication-saved");
  }

  @Test
  @Order(3)
  void noLetterIsLostWhenEnterOrATickFollowsAtOnce() {
    Official clerk = as("mz-" + LIXIA);
    TaskForm form = clerk.opens(task("prepareApplication", LIXIA));
    form.typesAndTicksAtOnce("主要创新举措", "一个字也不丢");
    assertThat(form.shows("主要创新举措")).isEqualTo("一个字也不丢");
    form.typesRightAfter("经验推广情况", "主要创新举措", "重画时也不丢");
    assertThat(form.shows("经验推广情况")).isEqualTo("重画时也不丢");
    assertThat(form.shows("主要创新举措")).isEqualTo("重画时也不丢");
    form.typesAndEnters("联系人", "李敏");
    form.root().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    province.work();
    form = clerk.opens(task("prepareApplication", LIXIA));
    assertThat(form.shows("联系人")).isEqualTo("李敏");
    form.types("联系人", "王丽");
    form.types("主要创新举措", "家庭养老床位\n“物业+养老”");
    form.types("经验推广情况", "");
    form.root().locator("input[type=checkbox]").nth(0).uncheck();
    form.sends("确定");
    province.work();
  }

  @Test
  @Order(4)
  void whatIsTypedIsThereAgainInAnotherBrowser() {
    Official atHome = anybody();
    atHome.logsIn("mz-" + LIXIA);
    TaskForm typed = atHome.opens(task("prepareApplication", LIXIA));
    typed.types("联系人", "赵敏");
    typed.types("60岁及以上老年人口", "98765");
    typed.root().locator("input[type=checkbox]").nth(0).check();
    atHome
        .page()
        .waitForResponse(
            answer -> answer.ok() && String.valueOf(answer.request().postData()).contains("没有保存"),
            () -> {
              typed.types("主要创新举措", "只打了字，没有保存");
              assertThat(typed.shows("主要创新举措")).isEqualTo("只打了字，没有保存");
            });
    atHome.page().context().close();

    Official clerk = as("mz-" + LIXIA);
    TaskForm form = clerk.opens(task("prepareApplication", LIXIA));
    form.saysOfItsDraft("已恢复您于");
    assertThat(form.shows("联系人")).isEqualTo("赵敏");
    assertThat(form.shows("60岁及以上老年人口")).isEqualTo("98765");
    assertThat(form.root().locator("input[type=checkbox]").nth(0).isChecked()).isTrue();
    assertThat(form.shows("主要创新举措")).isEqualTo("只打了字，没有保存");
    clerk.shot("tasklist-draft-restored");
  }

  @Test
  @Order(5)
  void whoTypesBeforeTheDraftIsLoadedLosesNeitherOfThem() {
    Official slow = anybody();
    slow.logsIn("mz-" + LIXIA);
    List<Route> held = new ArrayList<>();
    slow.page().route("**/api/tasks/*/draft", held::add);
    TaskForm form = slow.opens(task("prepareApplication", LIXIA));
    assertThat(held).hasSize(1);
    form.types("联系人", "先打的字");
    slow.page().unroute("**/api/tasks/*/draft");
    slow.page()
        .waitForResponse(
            answer -> answer.ok() && String.valueOf(answer.request().postData()).contains("先打的字"),
            held.get(0)::resume);
    assertThat(form.shows("联系人")).isEqualTo("先打的字");
    assertThat(form.shows("主要创新举措")).isEqualTo("只打了字，没有保存");
    assertThat(form.shows("60岁及以上老年人口")).isEqualTo("98765");
    slow.page().context().close();
  }

  @Test
  @Order(6)
  void whatIsOnItsWayWhenTheFormIsLeftIsThereWhenItIsOpenedAgain() {
    Official quick = anybody();
    quick.logsIn("mz-" + LIXIA);
    String task = task("prepareApplication", LIXIA);
    TaskForm form = quick.opens(task);
    form.saysOfItsDraft("已恢复您于");
    List<Route> held = new ArrayList<>();
    quick.page().route("**/api/tasks/*/draft", held::add);
    form.types("联系人", "刚打完就走");
    quick.page().evaluate("() => location.hash = '#/'");
    form.root().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    quick.page().evaluate("task => location.hash = '#/?task=' + task", task);
    form.waitUntilShown();
    assertThat(held).as("the form that follows waits for the one before").hasSize(1);
    quick.page().unroute("**/api/tasks/*/draft");
    held.get(0).resume();
    form.saysOfItsDraft("已恢复您于");
    assertThat(form.shows("联系人")).isEqualTo("刚打完就走");
    form.doesWithItsDraft("放弃草稿");
    form.doesWithItsDraft("确定放弃");
    form.saysOfItsDraft("草稿已放弃");
    quick.page().context().close();
  }

  @Test
  @Order(7)
  void ofTwoWindowsNoneOverwritesTheOtherAndADraftIsGivenUp() {
    Official clerk = as("mz-" + LIXIA);
    TaskForm first = clerk.opens(task("prepareApplication", LIXIA));
    Official beside = new Official(clerk.page().context().newPage());
    TaskForm second = beside.opens(task("prepareApplication", LIXIA));
    second.types("主要创新举措", "第二个窗口");
    second.saysOfItsDraft("草稿已于");
    first.types("主要创新举措", "第一个窗口");
    first.saysOfItsDraft("保存了较新的草稿，本窗口填写的内容没有覆盖它");
    clerk.shot("tasklist-draft-two-windows");
    assertThat(first.shows("主要创新举措")).isEqualTo("第一个窗口");
    first.doesWithItsDraft("以本窗口填写的为准");
    first.saysOfItsDraft("草稿已于");
    second.types("联系人", "钱");
    second.saysOfItsDraft("保存了较新的草稿");
    second.doesWithItsDraft("打开较新的草稿");
    second.saysOfItsDraft("已恢复您于");
    assertThat(second.shows("主要创新举措")).isEqualTo("第一个窗口");
    second.doesWithItsDraft("放弃草稿");
    second.doesWithItsDraft("确定放弃");
    second.saysOfItsDraft("草稿已放弃");
    assertThat(second.shows("联系人")).isEqualTo("王丽");
    assertThat(second.shows("主要创新举措")).isEqualTo("家庭养老床位\n“物业+养老”");
    beside.page().close();
  }

  @Test
  @Order(8)
  void aLoginThatLapsesLosesNothing() {
    Official clerk = as("mz-" + LIXIA);
    TaskForm form = clerk.opens(task("prepareApplication", LIXIA));
    clerk
        .page()
        .context()
        .clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    form.types("联系人", "登录失效后填的");
    form.saysOfItsDraft("登录已失效，填写的内容留在本窗口");
    clerk.shot("tasklist-draft-logged-out");
    clerk.logsIn("mz-" + LIXIA);
    form = clerk.opens(task("prepareApplication", LIXIA));
    form.saysOfItsDraft("草稿已于");
    assertThat(form.shows("联系人")).isEqualTo("登录失效后填的");
    // nothing is left in the browser for whoever sits there next
    clerk
        .page()
        .waitForFunction(
            "() => Object.keys({...localStorage, ...sessionStorage}).join() === 'camunda-web'");
    form.doesWithItsDraft("放弃草稿");
    form.doesWithItsDraft("确定放弃");
    form.saysOfItsDraft("草稿已放弃");
  }

  @Test
  @Order(9)
  void theDeskTellsWhatIsDueWhereItStandsAndWhatIsDone() {
    Official clerk = as("mz-" + LIXIA);
    clerk.opens(task("prepareApplication", LIXIA));
    TaskDesk desk = new TaskDesk(clerk);
    assertThat(desk.card()).contains("济南市历下区", "县级申报", "2021年10月31日24:00截止", "还剩60天");
    assertThat(desk.head())
        .contains("济南市历下区民政局", "历下区民政局经办人", "还剩60天")
        .doesNotContain("civil-affairs", "年前");
    assertThat(desk.tabs()).containsExactly("表单", "材料", "进程", "规则");
    desk.looksAt("进程", "填报中");
    desk.looksAt("规则", "每市推荐1-3个");
    desk.looksAtMaterials();

    assertThat(desk.list("我的待办")).isEqualTo(1);
    assertThat(desk.list("即将到期")).isZero();
    assertThat(desk.list("已逾期")).isZero();
    clerk.opens(task("prepareApplication", LIXIA));
    desk.returns();
    assertThat(desk.list("我的待办")).isZero();
    assertThat(desk.list("本单位待办")).isEqualTo(1);

    desk.goesToWhatIsDone();
    assertThat(clerk.page().locator("main")).containsText("填报申报");
    clerk.page().locator("main td a").first().click();
    assertThat(clerk.page().locator("main")).containsText("王丽");
    clerk.shot("page-done-record");
  }

  @Test
  @Order(10)
  void sd64_06_whatIsMissingIsListedAndThenUploadedAndSubmitted() {
    Official clerk = as("mz-" + LIXIA);
    TaskForm form = clerk.opens(task("prepareApplication", LIXIA));
    form.picks("提交，报送市民政局");
    form.sends("确定");
    province.work();
    form = clerk.opens(task("prepareApplication", LIXIA));
    assertThat(form.text()).contains("缺少申报表", "缺少创建工作报告", "缺少有关证明材料");
    assertThat(form.shows("联系人")).isEqualTo("王丽");
    clerk.shot("tasklist-prepareApplication-defects");

    Page materials =
        clerk.page().waitForPopup(() -> clerk.page().locator(".fjs-form a").first().click());
    for (String code : List.of("form", "report", "plan", "evidence")) {
      upload(materials, code);
    }
    new Official(materials).shot("page-materials");
    assertThat(materials.locator("main").innerText()).doesNotContain("缺少");
    materials.close();

    form = clerk.opens(task("prepareApplication", LIXIA));
    assertThat(form.root().locator(".fjs-table").first().innerText())
        .contains("齐全")
        .doesNotContain("缺少");
    form.picks("提交，报送市民政局");
    form.sends("确定");
    assertThat(status()).isEqualTo(Status.SUBMITTED);
  }

  private static void upload(Page page, String code) {
    Locator kind = page.locator(".scripted[data-material=" + code + "]");
    byte[] content = SmallFiles.pdf(code);
    kind.locator("form.upload [name=file]")
        .setInputFiles(new FilePayload(code + ".pdf", "application/pdf", content));
    kind.locator("[data-file]").waitFor();
  }

  @Test
  @Order(11)
  void sd64_07_noRowIsLostAndAFourthIsRefusedWithNothingLost() {
    province.work();
    OTHERS.forEach(province::applies);
    province.visits(LIXIA, "96.5");
    int score = 95;
    for (String county : OTHERS) {
      province.visits(county, Integer.toString(score--));
    }
    province.timePasses("2021-11-01T00:00");

    Official clerk = as("mz-" + JINAN);
    TaskForm form = clerk.opens(task("recommend", JINAN));
    assertThat(form.fields("区划代码").count()).isEqualTo(1 + OTHERS.size());
    for (int row = 0; row < 4; row++) {
      recommended(form, row).check();
    }
    form.types("推荐报告", "推荐前列单位");
    form.picks("报送省民政厅");
    String sentence = form.isRefused("确定");
    clerk.shot("tasklist-recommend-refused");
    assertThat(sentence).contains("推荐了4个", "1至3个").doesNotContain("Cannot");
    assertThat(form.shows("推荐报告")).isEqualTo("推荐前列单位");
    assertThat(recommended(form, 3).isChecked()).isTrue();

    form = clerk.opens(task("recommend", JINAN));
    form.saysOfItsDraft("已恢复您于");
    assertThat(form.fields("区划代码").count()).isEqualTo(1 + OTHERS.size());
    assertThat(form.shows("推荐报告")).isEqualTo("推荐前列单位");
    assertThat(recommended(form, 3).isChecked()).isTrue();
    recommended(form, 3).uncheck();
    form.sends("确定");
    String id = Province.ROUND + "-" + JINAN;
    assertThat(recommendations.require(id).status()).isEqualTo(RecommendationStatus.SENT);
    assertThat(recommendations.ranking(id)).hasSize(1 + OTHERS.size());
    province.timePasses("2021-11-11T09:00");
    TaskForm answer = FormLook.at(as("mz-370000"), acceptance(), "form-acceptRecommendation");
    answer.picks("受理");
    answer.sends("提交");
    assertThat(recommendations.require(id).status()).isEqualTo(RecommendationStatus.ACCEPTED);
  }

  /** The acceptance of the city is a task of the round's own process. */
  private String acceptance() {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey("acceptRecommendation")
        .taskVariableValueEquals("city", JINAN)
        .singleResult()
        .getId();
  }

  private static Locator recommended(TaskForm form, int row) {
    return form.root().locator("input[type=checkbox]").nth(row);
  }
}

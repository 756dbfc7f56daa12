package org.shifan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shifan.Province;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Every form with a task of its own, in Tasklist, filled in and sent by the official whose task it
 * is; what is kept is exactly what was typed.
 */
@Import({Meanwhile.class, Kept.class})
@TestMethodOrder(OrderAnnotation.class)
class FormsIT extends BrowserTest {

  private static final String JINAN = "370100";
  private static final String LIXIA = "370102";
  private static final String SHIZHONG = "370103";
  private static final String HUAIYIN = "370104";
  private static final String TIANQIAO = "370105";
  private static final String RIZHAO = "371100";
  private static final List<String> CHOSEN = List.of(SHIZHONG, HUAIYIN, TIANQIAO);

  @Autowired private Province province;
  @Autowired private Meanwhile meanwhile;
  @Autowired private Kept kept;

  private Desk desk;
  private CountyForms county;
  private ReviewForms review;
  private ProvinceForms office;

  @BeforeEach
  void takeSeats() {
    desk = new Desk(this::as, meanwhile, kept);
    county = new CountyForms(desk, province);
    review = new ReviewForms(desk, province);
    office = new ProvinceForms(desk, province);
  }

  @Test
  @Order(1)
  void sd64_06_ofTheCounty() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts(JINAN);
    province.cityStarts(RIZHAO);
    county.misses(LIXIA);
    county.applies(SHIZHONG);
    meanwhile.applies(HUAIYIN);
    county.withdraws(HUAIYIN);
    meanwhile.submits(HUAIYIN);
    province.timePasses("2021-10-09T00:00");
    county.notes(LIXIA);
    county.asksForTime(TIANQIAO);
    office.refusesTime();
    meanwhile.applies(TIANQIAO);
  }

  @Test
  @Order(2)
  void sd64_07_ofTheCity() {
    desk.sits("mz-" + JINAN, province.task("assessOnSite", TIANQIAO))
        .picks("退回修改")
        .types("退回理由", "第3项数据前后不一致")
        .sends("提交")
        .keeps("decision", "return")
        .keeps("reason", "第3项数据前后不一致");
    meanwhile.submits(TIANQIAO);
    desk.sits("mz-" + JINAN, province.task("assessOnSite", SHIZHONG))
        .picks("受理并评分")
        .types("评价得分", "92.5")
        .dates("2021/10/9")
        .types("考察人员", "王处长、李科长")
        .types("考察情况", "运行良好")
        .types("市级指导情况", "两次现场指导")
        .shot("filled-assessOnSite")
        .sends("提交")
        .keeps("decision", "accept")
        .keeps("score", "92.5")
        .keeps("visitedOn", "2021-10-09")
        .keeps("visitors", "王处长、李科长")
        .keeps("findings", "运行良好")
        .keeps("guidance", "两次现场指导");
    province.visits(HUAIYIN, "88");
    province.visits(TIANQIAO, "86");
    province.timePasses("2021-11-01T00:00");
    Sitting list = desk.sits("mz-" + JINAN, province.task("recommend", JINAN));
    CHOSEN.forEach(c -> list.ticks("推荐", CHOSEN.indexOf(c)));
    Kept.Form sent = list.types("推荐报告", "推荐三个区").picks("报送省民政厅").sends("确定");
    CHOSEN.forEach(c -> sent.keeps(CHOSEN.indexOf(c), "county", c));
    desk.sits("mz-" + RIZHAO, province.task("explainNil", RIZHAO))
        .types("零推荐说明", "本市申报县（市、区）均未达到条件")
        .sends("提交")
        .keeps("reason", "本市申报县（市、区）均未达到条件");
  }

  @Test
  @Order(3)
  void sd64_08_ofTheExpertReview() {
    province.timePasses("2021-11-11T09:00");
    meanwhile.reviewBegins(JINAN);
    review.records(SHIZHONG);
    List<Task> declarations = province.tasks("declareConflict", SHIZHONG);
    review.declares(SHIZHONG);
    assertThat(province.tasks("declareConflict", SHIZHONG)).hasSize(declarations.size() - 1);
    CHOSEN.forEach(meanwhile::reviews);
    review.scores(province.tasks("score", SHIZHONG).get(0), 40);
    meanwhile.scores(SHIZHONG, 50, 12);
    meanwhile.scores(HUAIYIN, 60, 0);
    meanwhile.scores(TIANQIAO, 60, 0);
    review.talks(SHIZHONG);
    review.revises(province.tasks("reviseScore", SHIZHONG).get(0));
    meanwhile.staysWithScores(SHIZHONG);
  }

  @Test
  @Order(4)
  void sd64_09_ofTheSelection() {
    meanwhile.selectionBegins();
    office.drafts(CHOSEN.size());
    office.deliberates(province.today());
    meanwhile.objects(HUAIYIN);
    office.answersObjection();
    province.timePasses("2021-12-01T09:00");
    office.issues(province.today());
  }

  @Test
  @Order(5)
  void sd64_11_ofTheAwardAndItsUse() {
    office.findsFront(CHOSEN.size());
    office.settles(List.of(40, 30, 30));
    office.confirms();
    county.plansUse(SHIZHONG);
    office.pays(SHIZHONG, province.today());
    province.timePasses("2022-07-01T09:00");
    county.reportsUse(SHIZHONG);
  }

  @Test
  @Order(6)
  void sd64_24_ofARevocation() {
    Official clerk = as("mz-370000");
    TaskForm charge = clerk.starts("取消资格与撤销认定");
    charge.types("县（市、区）代码", SHIZHONG);
    charge.types("弄虚作假的事实", "伪造床位数");
    clerk.shot("form-openRevocation");
    FormLook.inspect(charge);
    charge.sends("提交");
    province.work();
    office.revokes(SHIZHONG, province.today());
  }
}

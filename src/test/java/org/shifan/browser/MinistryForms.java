package org.shifan.browser;

import static org.shifan.pilot.Ministries.CIVIL_AFFAIRS;
import static org.shifan.pilot.Ministries.FINANCE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.pilot.Ministries;
import org.shifan.pilot.Papers;

/** What is filled in for the pilots of 民办函〔2019〕126号. */
record MinistryForms(Desk desk, Province province, Stages stages, Ministries ministries) {

  private static final String ROUND = "mca126-2019";
  private static final String MINISTRY = "mz-000000";
  private static final String SHANDONG = "370000";
  private static final String JINAN = "370100";
  private static final String CHANGJI = "652300";
  private static final String APPLICATION = ROUND + "-application-";
  private static final String RECOMMENDATION = ROUND + "-recommendation-";

  /** The ministry opens the round, a province tells its regions how. */
  void begins() {
    desk.starts(MINISTRY, "第五批居家和社区养老服务改革试点申报", "mca126-open").types("申报年度", "2019").begins("部署申报");
    province.work();
    desk.opens("mz-" + SHANDONG, arranging(SHANDONG), "mca126-arrange")
        .dates("2019/12/2")
        .types("部署要求", "请先报设区市政府审定")
        .sends("部署申报")
        .keeps("deadline", "2019-12-02")
        .keeps("note", "请先报设区市政府审定");
    province.completes(
        arranging("650000"), "arrangement", Map.of("deadline", "2019-12-02", "note", ""));
  }

  private Task arranging(String region) {
    return stages.task(ROUND + "-" + region, "arrange", "civil-affairs-" + region);
  }

  /** A region applies: refused without its four forms, taken with them, and every row is kept. */
  void applies() {
    String filing = APPLICATION + JINAN;
    Sitting sitting = desk.opens("mz-" + JINAN, stages.task(filing, "fill"), "mca126-application");
    basics(sitting);
    groundwork(sitting);
    plan(sitting);
    sitting
        .picks("提交，由财政部门会签后报送省级民政、财政部门")
        .isRefused("确定", "具体措施", "缺少", "基本情况表", "MCA126-04")
        .shot("filled-mca126-application");
    ministries.uploadsTheFourForms(filing);
    sitting
        .sends("确定")
        .keeps("favoured", List.of("revolutionary"))
        .keeps("favouredBasis", "国函〔2015〕5号")
        .keeps("population", 890.5)
        .keeps("beds", 45000)
        .keeps("auditAccepted", true)
        .keepsRows(
            "funds",
            Map.of("year", 2018, "level", "province", "amount", "12000000.5"),
            Map.of("year", 2019, "level", "city", "amount", "36000000"))
        .keepsRows(
            "fields",
            Map.of("field", "smart", "measures", "建立信息平台", "goal", "覆盖全部街道"),
            Map.of("field", "own-1", "name", "时间银行", "measures", "低龄服务高龄"));
  }

  private static void basics(Sitting sitting) {
    sitting
        .types("联系人", "王科长")
        .types("联系电话", "0531-66601234")
        .types("党委和政府重视支持情况", "市委、市政府将养老服务列入民生实事。")
        .types("代表性", "人口规模、经济发展水平在全省居前列。")
        .picks("革命老区")
        .types("类别依据", "国函〔2015〕5号")
        .types("常住人口", "890.5")
        .types("养老床位", "45000");
  }

  private static void groundwork(Sitting sitting) {
    sitting
        .types("领导机构和工作机制", "成立由市长任组长的领导小组。")
        .types("政策出台情况", "济政发〔2018〕23号")
        .adds("各级政府资金投入")
        .adds("各级政府资金投入")
        .types("年度", 0, "2018")
        .chooses("资金级次", 0, "省级")
        .types("投入金额", 0, "12000000.5")
        .types("年度", 1, "2019")
        .chooses("资金级次", 1, "市级")
        .types("投入金额", 1, "36000000");
  }

  private static void plan(Sitting sitting) {
    sitting
        .types("拟解决的主要问题", "社区养老服务设施不足，专业人才短缺。")
        .adds("试点任务（包括但不限于所列主要任务，MCA126-06、MCA126-17）")
        .adds("试点任务（包括但不限于所列主要任务，MCA126-06、MCA126-17）")
        .chooses("任务", 0, "推动智慧养老")
        .types("具体措施", 0, "建立信息平台")
        .types("预期目标", 0, "覆盖全部街道")
        .chooses("任务", 1, "自行增加（1）")
        .types("自行增加的任务名称", 1, "时间银行")
        .types("具体措施", 1, "低龄服务高龄")
        .types("“四同步”中民政部门的职责", "参与规划审查和竣工验收。")
        .types("组织实施", "市政府统筹，部门分工协作。")
        .types("跟踪指导", "每季度调度。")
        .types("成果验收", "期满组织验收。")
        .types("补助资金监管措施", "专账管理，专款专用。")
        .ticks("有关部门和实施单位自觉接受审计等部门的监督检查（MCA126-19）", 0);
  }

  /** The region's finance signs, the province's department receives; another region does too. */
  void isSignedAndReceived() {
    String filing = APPLICATION + JINAN;
    desk.opens("cz-" + JINAN, stages.task(filing, "countersign"), "mca126-application-countersign")
        .picks("同意会签")
        .sends("提交")
        .keeps("decision", "sign");
    desk.opens(
            "mz-" + SHANDONG,
            stages.task(filing, "receiveFiling", "civil-affairs-" + SHANDONG),
            "mca126-application-receive")
        .picks("接收")
        .sends("提交")
        .keeps("decision", "receive");
    String other = APPLICATION + CHANGJI;
    ministries.uploadsTheFourForms(other);
    stages.files(
        other, Papers.application("favoured", List.of("ethnic"), "favouredBasis", "国函〔1954〕1号"));
    stages.signs(other, "finance-" + CHANGJI);
    stages.receives(other, "civil-affairs-650000");
    String third = APPLICATION + "653000";
    ministries.uploadsTheFourForms(third);
    stages.files(third, Papers.application());
    stages.signs(third, "finance-653000");
    stages.receives(third, "civil-affairs-650000");
    province.timePasses("2019-12-03T00:00");
  }

  /** A province recommends, both ministries receive; another province recommends too. */
  void recommends() {
    String filing = RECOMMENDATION + SHANDONG;
    desk.opens("mz-" + SHANDONG, stages.task(filing, "fill"), "mca126-recommendation")
        .adds("推荐地区（MCA126-08、MCA126-09）")
        .chooses("申报地区", 0, "山东省济南市")
        .chooses("名额类别", 0, "推荐名额")
        .types("排序", "1")
        .types("审核意见", "材料齐全，数据真实。")
        .types("审核和择优情况", "会同省财政厅审核，择优推荐1个。")
        .adds("邮寄登记")
        .adds("邮寄登记")
        .chooses("收件单位", 0, "民政部")
        .dates(0, "2019/12/3")
        .types("邮件号", 0, "EA1")
        .chooses("收件单位", 1, "财政部")
        .dates(1, "2019/12/3")
        .types("邮件号", 1, "EA2")
        .picks("提交，由省级财政部门会签后分别报送民政部、财政部")
        .shot("filled-mca126-recommendation")
        .sends("确定")
        .keepsRows(
            "regions",
            Map.of("region", JINAN, "series", "ordinary", "rank", 1, "opinion", "材料齐全，数据真实。"))
        .keepsRows("deliveries", Papers.posted("2019-12-03").toArray());
    stages.signs(filing, "finance-" + SHANDONG);
    stages.receives(filing, CIVIL_AFFAIRS);
    desk.opens(
            "cz-000000",
            stages.task(filing, "receiveFiling", FINANCE),
            "mca126-recommendation-receive")
        .picks("接收")
        .sends("提交");
    anotherRecommends();
    province.timePasses("2019-12-17T00:00");
  }

  private void anotherRecommends() {
    String filing = RECOMMENDATION + "650000";
    Map<String, Object> extra = Papers.place(CHANGJI, "extra", 1);
    extra.put("favoured", "ethnic");
    extra.put("basis", "国函〔1954〕1号");
    List<Map<String, Object>> rows = List.of(Papers.place("653000", "ordinary", 1), extra);
    stages.files(filing, Papers.recommendation("2019-12-03", rows));
    stages.signs(filing, "finance-650000");
    stages.receives(filing, CIVIL_AFFAIRS);
    stages.receives(filing, FINANCE);
  }

  /** Experts read, declare, score, talk and score again. */
  void areReviewed() {
    new ExpertForms(desk, province, ministries, ROUND, "mca126").review(JINAN);
    ministries.review(ROUND, Map.of(JINAN, 60, CHANGJI, 85, "653000", 70));
    new ExpertForms(desk, province, ministries, ROUND, "mca126").talk();
  }

  /** Both ministries decide the list. */
  void decide() {
    Sitting sitting =
        desk.opens(MINISTRY, stages.task(ROUND, "decideList"), "mca126-decideList")
            .dates("2019/12/17");
    for (int row = 0; row < 3; row++) {
      sitting.ticks("入选", row);
    }
    sitting.sends("提交").keeps("decidedOn", "2019-12-17").keeps(0, "selected", true);
    desk.opens("cz-000000", stages.task(ROUND, "cosignList"), "mca126-cosignList")
        .picks("同意")
        .sends("提交")
        .keeps("decision", "sign");
  }

  /** The province reports on half a year of its pilots. */
  void isSupervised() {
    province.timePasses("2020-07-01T00:00");
    String report = ROUND + "-supervision-370000-2020-h1";
    desk.opens("mz-" + SHANDONG, stages.task(report, "fill"), "mca126-supervision")
        .dates("2020/6/20")
        .types("到位资金", "20000000")
        .types("已用资金", "5600000.25")
        .types("项目进展", "12处日间照料中心开工建设。")
        .types("发现的问题", "个别项目进度偏慢。")
        .types("整改情况", "已约谈，倒排工期。")
        .types("资金监管情况", "专账管理，专款专用。")
        .types("接受审计和监督检查情况", "省审计厅专项审计，无违规问题。")
        .picks("提交，由省级财政部门会签后报送民政部、财政部")
        .shot("filled-mca126-supervision")
        .sends("确定")
        .keepsRows(
            "pilots",
            Map.of(
                "region", JINAN,
                "inspectedOn", "2020-06-20",
                "allotted", "20000000",
                "used", "5600000.25",
                "projects", "12处日间照料中心开工建设。",
                "problems", "个别项目进度偏慢。",
                "rectification", "已约谈，倒排工期。"));
    stages.signs(report, "finance-" + SHANDONG);
    desk.opens(
            MINISTRY,
            stages.task(report, "receiveFiling", CIVIL_AFFAIRS),
            "mca126-supervision-receive")
        .leaves();
  }
}

package org.shifan.browser;

import static org.shifan.plan.Year.LEADERS;
import static org.shifan.plan.Year.OFFICE;
import static org.shifan.plan.Year.ROUND;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.shifan.Province;
import org.shifan.Stages;
import org.shifan.plan.Year;

/** What is filled in for Changji's plan. */
record PlanForms(Desk desk, Province province, Stages stages, Year year) {

  private static final String CLERK = "mz-652301";
  private static final String UNIT = "unit-652301-";

  /** The office opens the plan and adds a unit to a task whose list is open. */
  void begins() {
    desk.starts(CLERK, "居家和社区养老服务改革试点实施方案", "cj2021-open")
        .types("实施年度", "2021")
        .adds("增加的责任单位（仅限责任单位以“等”结尾的任务，CJ2021-03；没有的不填）")
        .types("任务序号", "27")
        .types("单位名称", "昌吉市司法局")
        .begins("启动");
    province.work();
    year.task("reportParts", "sifa");
  }

  /** The survey, and the leading group that receives it. */
  void surveys() {
    String survey = ROUND + "-survey-652301";
    desk.opens(CLERK, stages.task(survey, "fill"), "cj2021-survey")
        .types("养老服务现状", "城市社区养老服务设施基本覆盖。")
        .types("短板", "农村设施不足。")
        .types("谋划的试点项目", "新建日间照料中心5处。")
        .types("任务分工情况", "已分解到各责任单位。")
        .picks("提交")
        .sends("确定")
        .keeps("situation", "城市社区养老服务设施基本覆盖。")
        .keeps("division", "已分解到各责任单位。");
    desk.opens(LEADERS, stages.task(survey, "receiveFiling"), "cj2021-survey-receive")
        .picks("接收")
        .sends("提交");
  }

  /** Finance makes the measure, refused without its text; a town signs. */
  void makesTheMeasure() {
    String measure = ROUND + "-measure-caizheng";
    Sitting sitting =
        desk.opens(UNIT + "caizheng", stages.task(measure, "fill"), "cj2021-measure")
            .types("办法名称", "昌吉市居家和社区养老服务改革试点中央专项资金使用管理办法")
            .types("文号", "昌市财〔2021〕12号")
            .types("中央专项资金总额", "10000000.5")
            .types("专账管理", "财政专户")
            .types("使用范围", "专款专用")
            .types("招标采购和支付程序", "按政府采购程序")
            .types("公开和监督", "在政府网站公开")
            .picks("提交")
            .isRefused("确定", "使用范围", "缺少管理办法正文");
    year.uploads(measure, "text");
    sitting.sends("确定").keeps("amount", "10000000.5").keeps("number", "昌市财〔2021〕12号");
    desk.opens(
            UNIT + "liugong",
            stages.task(measure, "countersign", UNIT + "liugong"),
            "cj2021-measure-countersign")
        .picks("同意会签")
        .sends("提交");
  }

  /** A unit divides its work, part by part. */
  void divides() {
    String division = ROUND + "-division-";
    desk.opens(UNIT + "liugong", stages.task(division + "liugong", "fill"), "cj2021-division")
        .leaves();
    Sitting sitting =
        desk.opens(
            UNIT + "canlian", stages.task(division + "canlian", "fill"), "cj2021-division-few");
    int rows = sitting.count("责任科室和责任人");
    for (int row = 0; row < rows; row++) {
      sitting
          .types("责任科室和责任人", row, "综合科 李科长")
          .dates(row, "2021/3/31")
          .types("保障措施", row, "专人负责" + row);
    }
    Kept.Form kept =
        sitting
            .types("工作台账和配合安排", "台账由办公室每周更新")
            .picks("提交")
            .shot("filled-cj2021-division")
            .sends("确定");
    for (int row = 0; row < rows; row++) {
      kept.keeps(row, "responsible", "综合科 李科长")
          .keeps(row, "deadline", "2021-03-31")
          .keeps(row, "safeguards", "专人负责" + row);
    }
    desk.opens(
            CLERK,
            stages.task(division + "canlian", "receiveFiling", OFFICE),
            "cj2021-division-receive")
        .picks("接收")
        .sends("提交");
  }

  /** A unit reports a part: refused without its figures; the office accepts it. */
  void reportsParts() {
    desk.opens(UNIT + "liugong", year.task("reportParts", "liugong"), "cj2021-reportParts-many")
        .leaves();
    desk.opens(UNIT + "weijian", year.task("reportParts", "weijian"), "cj2021-reportParts")
        .chooses("任务", 0, "第3项")
        .types("完成情况", "已签约6900人")
        .types("佐证", "昌市卫〔2021〕5号")
        .isRefused("报验", "完成情况", "65岁以上老年人家庭医生签约服务比例")
        .adds("指标数据（没有指标的不填）")
        .chooses("指标", 0, "65岁以上老年人家庭医生签约服务比例")
        .types("分子（或者数值）", "6900.5")
        .types("分母", "9000")
        .shot("filled-cj2021-reportParts")
        .sends("报验")
        .keepsRows("rows", Map.of("part", "3", "progress", "已签约6900人", "evidence", "昌市卫〔2021〕5号"))
        .keepsRows(
            "figures",
            Map.of("target", "family-doctor", "numerator", "6900.5", "denominator", "9000"));
    desk.opens(CLERK, year.task("acceptParts", "weijian"), "cj2021-acceptParts")
        .chooses("决定", 0, "验收")
        .sends("提交")
        .keeps(0, "part", "3")
        .keeps(0, "decision", "accept");
  }

  /** A unit reports on its month; the office supervises all, the leading group informs. */
  void reportsOnTheMonth() {
    year.timePasses("2021-03-01T09:00");
    String report = ROUND + "-monthly-%s-2021-02";
    desk.opens(UNIT + "liugong", stages.task(report.formatted("liugong"), "fill"), "cj2021-monthly")
        .leaves();
    Sitting sitting =
        desk.opens(
            UNIT + "canlian",
            stages.task(report.formatted("canlian"), "fill"),
            "cj2021-monthly-few");
    int rows = sitting.count("本月进展");
    for (int row = 0; row < rows; row++) {
      sitting.types("本月进展", row, "按计划推进" + row);
    }
    Kept.Form kept = projects(sitting).shot("filled-cj2021-monthly").sends("确定");
    for (int row = 0; row < rows; row++) {
      kept.keeps(row, "progress", "按计划推进" + row);
    }
    kept.keeps("visits", 12)
        .keepsRows(
            "projects",
            Map.of(
                "project", "康复辅助器具租赁站点",
                "use", "社区康复服务",
                "procurement", "open-tender",
                "proof", "昌采2021-01",
                "builder", "某建设公司",
                "contract", "500000.5",
                "paid", "100000"));
    year.timePasses("2021-03-11T09:00");
    desk.opens(CLERK, year.tasks("superviseUnits").get(0), "cj2021-superviseUnits").leaves();
    year.supervises();
    informs();
  }

  private static Sitting projects(Sitting sitting) {
    return sitting
        .types("困难和需要协调的问题", "用地手续办理缓慢")
        .types("典型案例和先进事迹", "志愿者结对帮扶")
        .types("本月探访", "12")
        .adds("中央专项资金项目（严格执行招标采购程序，CJ2021-09；资金使用、建设单位、项目决算公开，CJ2021-17；没有的不填）")
        .types("项目名称", "康复辅助器具租赁站点")
        .types("用于居家和社区养老服务的内容", "社区康复服务")
        .chooses("采购方式", 0, "公开招标")
        .types("成交通知书或者合同编号", "昌采2021-01")
        .types("建设单位", "某建设公司")
        .types("合同金额", "500000.5")
        .types("已付金额", "100000")
        .picks("提交");
  }

  private void informs() {
    desk.opens(LEADERS, year.tasks("issueBulletin").get(0), "cj2021-issueBulletin")
        .types("通报期号", "2021年第1期")
        .types("推进情况分析", "总体平稳")
        .types("协调解决的困难", "无")
        .sends("发布")
        .keeps("number", "2021年第1期")
        .keeps("analysis", "总体平稳");
  }

  /** What is late goes to the leading group. */
  void isCoordinated() {
    year.timePasses("2021-04-16T00:00");
    Task task = year.tasks("coordinate").get(0);
    Sitting sitting = desk.opens(LEADERS, task, "cj2021-coordinate");
    int rows = sitting.count("协调意见");
    for (int row = 0; row < rows; row++) {
      sitting.chooses("处理", row, "限期完成").dates(row, "2021/4/30").types("协调意见", row, "专班推进" + row);
    }
    Kept.Form kept = sitting.shot("filled-cj2021-coordinate").sends("提交");
    for (int row = 0; row < rows; row++) {
      kept.keeps(row, "decision", "urge")
          .keeps(row, "until", "2021-04-30")
          .keeps(row, "measures", "专班推进" + row);
    }
  }

  /** Units are assessed, the leading group inspects, all is summed up and closed. */
  void isAssessed() {
    year.timePasses("2021-08-01T00:00");
    desk.opens(CLERK, year.task("assessUnit", "liugong"), "cj2021-assessUnit")
        .picks("不合格")
        .types("验收考核情况", "到期任务尚未完成")
        .types("整改要求", "9月底前完成")
        .sends("提交")
        .keeps("result", "unqualified")
        .keeps("requirements", "9月底前完成");
    for (Task task : year.tasks("assessUnit")) {
      year.assesses(province.shows(task, "unit").replace("\"", ""), "unqualified");
    }
    year.settles();
    desk.opens(LEADERS, year.tasks("inspect").get(0), "cj2021-inspect")
        .dates("2021/8/1")
        .types("检查的单位", "绿洲路街道、六工镇")
        .types("检查情况", "服务网络运行良好")
        .sends("提交")
        .keeps("inspectedOn", "2021-08-01");
    desk.opens(CLERK, year.tasks("summarise").get(0), "cj2021-summarise")
        .types("工作总结", "全市试点工作总结")
        .types("迎接验收评估的准备情况", "材料已备齐")
        .sends("提交")
        .keeps("summary", "全市试点工作总结");
    year.timePasses("2021-10-01T00:00");
    desk.opens(CLERK, year.tasks("closePlan").get(0), "cj2021-closePlan").leaves();
  }
}

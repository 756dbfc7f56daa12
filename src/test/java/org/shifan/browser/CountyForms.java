package org.shifan.browser;

import java.util.List;
import org.shifan.Province;

/** What counties fill in. */
record CountyForms(Desk desk, Province province) {

  /** A county fills in its application whole and submits it. */
  void applies(String county) {
    province.uploads(county, "form", "report", "plan", "evidence");
    desk.sits("mz-" + county, province.task("prepareApplication", county), "-fresh")
        .types("联系人", "王丽")
        .types("联系电话", "0531-86000000")
        .types("60岁及以上老年人口", "123456")
        .types("组织机制", "成立由县长任组长的领导小组。")
        .ticks("鼓励特色创新：形成各具特色、务实管用的经验做法", 0)
        .types("创建活动开展情况", "3月印发工作方案，4月召开部署会。")
        .types("主要创新举措", "“物业+养老”；整合村级幸福院与卫生室")
        .types("实际成效", "覆盖率由72%提高到100%")
        .types("经验推广情况", "省内外32批次考察学习")
        .picks("提交，报送市民政局")
        .shot("filled-prepareApplication")
        .sends("确定")
        .keeps("action", "submit")
        .keeps("contact", "王丽")
        .keeps("phone", "0531-86000000")
        .keeps("elderly", 123456)
        .keeps("fields", List.of("形成各具特色、务实管用的经验做法"))
        .keeps("mechanism", "成立由县长任组长的领导小组。")
        .keeps("creation", "3月印发工作方案，4月召开部署会。")
        .keeps("innovation", "“物业+养老”；整合村级幸福院与卫生室")
        .keeps("effect", "覆盖率由72%提高到100%")
        .keeps("promotion", "省内外32批次考察学习");
  }

  /** A county submits without its materials and finds what is missing on its form. */
  void misses(String county) {
    var task = province.task("prepareApplication", county);
    desk.sits("mz-" + county, task).picks("提交，报送市民政局").sends("确定").keeps("action", "submit");
    desk.sits("mz-" + county, province.task("prepareApplication", county), "-defects");
  }

  /** A county asks for more time. */
  void asksForTime(String county) {
    desk.sits("mz-" + county, province.task("prepareApplication", county))
        .picks("申请延期")
        .dates("2021/11/5")
        .types("申请延期理由", "台风影响创建工作")
        .sends("确定")
        .keeps("action", "extension")
        .keeps("extensionUntil", "2021-11-05")
        .keeps("extensionReason", "台风影响创建工作");
  }

  /** A county takes its submitted application back. */
  void withdraws(String county) {
    desk.sits("mz-" + county, province.task("awaitRecommendation", county))
        .picks("撤回申报")
        .types("撤回原因", "补充数据")
        .sends("撤回")
        .keeps("action", "withdraw")
        .keeps("reason", "补充数据");
  }

  /** A county notes its month. */
  void notes(String county) {
    desk.sits("mz-" + county, province.tasks("noteProgress", county).get(0))
        .types("本月创建工作进展", "完成12处社区养老服务设施改造。")
        .types("困难和问题", "护理人员不足")
        .sends("提交")
        .keeps("text", "完成12处社区养老服务设施改造。")
        .keeps("difficulties", "护理人员不足");
  }

  /** A county plans what its award is spent on. */
  void plansUse(String county) {
    desk.sits("mz-" + county, province.task("planUse", county))
        .chooses(0, "养老服务设施建设改造")
        .types("金额", 0, "2800000")
        .types("用途", "改造敬老院")
        .shot("filled-planUse")
        .sends("提交")
        .keeps("rows", List.of(new Use("facility-construction", "2800000", "改造敬老院")));
  }

  /** A county reports half a year. */
  void reportsUse(String county) {
    desk.sits("mz-" + county, province.task("reportUse", county))
        .types("金额", 0, "1400000.5")
        .shot("filled-reportUse")
        .sends("提交")
        .keeps(0, "amount", "1400000.5");
  }

  /** A row of a plan as the form has it. */
  record Use(String category, String amount, String purpose) {}
}

package org.shifan.material;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the four blank forms of the pilots' application (MCA126-04, annexes 1 to 4): the annexes
 * themselves were not published with the text, so that their rows follow what it asks for
 * (MCA126-02, -03, -06, -14 to -16, -21 to -23).
 */
final class PilotForms {

  private static final String BATCH = "第五批居家和社区养老服务改革试点申报地区";
  private static final String SEAL = "\n\n（盖章）　　　　年　　月　　日";
  private static final String PROMISE = "填报单位对所填内容的真实性、准确性负责。";
  private static final int[] PAIRS = {2700, 1800, 2700, 1800};
  private static final int[] TEXT = {2100, 6900};
  private static final int LINE = 560;
  private static final int PARAGRAPH = 1600;

  private static final String[] TASKS = {
    "试点工作机制",
    "优化城市社区养老服务有效供给",
    "积极培育居家养老服务",
    "保障养老服务设施供给",
    "加强养老服务人才队伍建设",
    "建立特殊和困难老年人兜底服务制度",
    "发展农村居家和社区养老服务",
    "推动智慧养老",
    "有序推动医养结合工作",
    "推进居家和社区养老服务标准化、规范化"
  };

  private PilotForms() {}

  /** The forms by the names of their files. */
  static Map<String, byte[]> written() throws IOException {
    Map<String, byte[]> forms = new LinkedHashMap<>();
    forms.put("mca126-base.docx", base());
    forms.put("mca126-groundwork.docx", groundwork());
    forms.put("mca126-plan.docx", plan());
    forms.put("mca126-tasks.docx", tasks());
    return forms;
  }

  private static WordForm headed(int annex, String name) {
    return new WordForm()
        .titled("附件" + annex, BATCH + name)
        .table(PAIRS)
        .row(LINE, "申报地区", "", "所在省份", "")
        .row(LINE, "联系人", "", "联系电话", "");
  }

  private static byte[] base() throws IOException {
    return headed(1, "基本情况表")
        .heading("一、人口规模和不同类型老年人口规模")
        .table(PAIRS)
        .row(LINE, "常住人口（万人）", "", "户籍人口（万人）", "")
        .row(LINE, "60岁及以上老年人口（万人）", "", "80岁及以上老年人口（万人）", "")
        .row(LINE, "失能、半失能老年人（人）", "", "失智老年人（人）", "")
        .row(LINE, "独居、空巢（留守）老年人（人）", "", "计划生育特殊家庭老年人（人）", "")
        .row(LINE, "特困供养老年人（人）", "", "建档立卡贫困老年人（人）", "")
        .heading("二、经济社会发展水平")
        .table(PAIRS)
        .row(LINE, "地区生产总值（亿元）", "", "一般公共预算收入（亿元）", "")
        .row(LINE, "城镇居民人均可支配收入（元）", "", "农村居民人均可支配收入（元）", "")
        .wide(900, "地区类别", "□“三区三州”等深度贫困地区　□革命老区　□民族地区　□边疆地区　□集中连片特困地区　□不属于以上地区")
        .wide(PARAGRAPH, "在本省份的代表性", "")
        .heading("三、养老服务发展水平")
        .table(PAIRS)
        .row(LINE, "养老机构（家）", "", "养老机构床位（张）", "")
        .row(LINE, "社区养老服务设施（处）", "", "城市社区养老服务设施覆盖率（%）", "")
        .row(LINE, "每千名老年人拥有养老床位（张）", "", "护理型床位占比（%）", "")
        .row(LINE, "养老护理员（人）", "", "享受居家养老服务的老年人（人）", "")
        .heading("四、申报意见")
        .table(PAIRS)
        .wide(PARAGRAPH, "民政部门意见", SEAL)
        .wide(PARAGRAPH, "财政部门意见", SEAL)
        .note(PROMISE)
        .bytes();
  }

  private static byte[] groundwork() throws IOException {
    return headed(2, "工作基础表")
        .heading("一、领导机构和工作机制")
        .table(TEXT)
        .row(PARAGRAPH, "领导机构", "")
        .row(PARAGRAPH, "工作机制", "")
        .row(PARAGRAPH, "本地区党委和政府重视支持情况", "")
        .row(PARAGRAPH, "所在省份党委和政府重视支持情况", "")
        .heading("二、居家和社区养老服务相关政策出台情况")
        .table(900, 4300, 2200, 1600)
        .row(LINE, "序号", "文件名称", "文号", "印发时间")
        .empty(LINE, 5)
        .heading("三、居家和社区养老服务设施发展情况")
        .table(3900, 1700, 1700, 1700)
        .row(LINE, "设施类别", "数量（处）", "建筑面积（平方米）", "床位（张）")
        .row(LINE, "街道综合性社区养老服务机构", "", "", "")
        .row(LINE, "社区日间照料机构", "", "", "")
        .row(LINE, "老年人助餐、助浴等服务设施", "", "", "")
        .row(LINE, "农村幸福院、养老大院", "", "", "")
        .row(LINE, "敬老院", "", "", "")
        .row(LINE, "其他", "", "", "")
        .heading("四、各级政府资金投入情况（万元）")
        .table(1800, 1440, 1440, 1440, 1440, 1440)
        .row(LINE, "年度", "中央", "省级", "市级", "县级", "社会资金")
        .row(LINE, "2017年", "", "", "", "", "")
        .row(LINE, "2018年", "", "", "", "", "")
        .row(LINE, "2019年", "", "", "", "", "")
        .heading("五、已取得的进展成效")
        .table(TEXT)
        .row(2400, "进展成效", "")
        .note(PROMISE)
        .bytes();
  }

  private static byte[] plan() throws IOException {
    WordForm form =
        headed(3, "工作计划表")
            .heading("一、拟解决的主要问题")
            .table(900, 3600, 4500)
            .row(LINE, "序号", "主要问题", "解决思路")
            .empty(LINE, 5)
            .heading("二、总体设想")
            .table(TEXT)
            .row(PARAGRAPH, "试点目标", "")
            .row(PARAGRAPH, "借鉴前期试点经验情况", "")
            .heading("三、推进重点领域试点工作的设想")
            .table(TEXT)
            .row(LINE, "重点领域", "工作设想");
    for (String task : TASKS) {
      form.row(900, task, "");
    }
    return form.empty(900, 3)
        .heading("四、组织实施")
        .table(TEXT)
        .row(PARAGRAPH, "组织实施机制", "")
        .row(PARAGRAPH, "跟踪指导机制", "")
        .row(PARAGRAPH, "成果验收机制", "")
        .heading("五、资金安排（万元）")
        .table(2700, 1800, 4500)
        .row(LINE, "资金来源", "金额", "用途")
        .empty(LINE, 4)
        .note(PROMISE)
        .bytes();
  }

  private static byte[] tasks() throws IOException {
    WordForm form =
        headed(4, "具体任务情况表")
            .heading("一、具体任务")
            .table(700, 2000, 1900, 1900, 1300, 1200)
            .row(LINE, "序号", "任务", "具体措施", "预期目标", "责任单位", "完成时限");
    for (int i = 0; i < TASKS.length; i++) {
      form.row(900, String.valueOf(i + 1), TASKS[i], "", "", "", "");
    }
    return form.empty(900, 3)
        .heading("二、“四同步”中民政部门的职责")
        .table(TEXT)
        .row(LINE, "环节", "民政部门职责")
        .row(900, "同步规划", "")
        .row(900, "同步建设", "")
        .row(900, "同步验收", "")
        .row(900, "同步交付", "")
        .heading("三、最急需的适老化改造（贫困地区填写）")
        .table(3600, 1800, 1800, 1800)
        .row(LINE, "家庭类别", "应改造（户）", "计划改造（户）", "已改造（户）")
        .row(LINE, "特困供养：高龄、失能、残疾老年人", "", "", "")
        .row(LINE, "建档立卡：高龄、失能、残疾老年人", "", "", "")
        .note(PROMISE)
        .bytes();
  }
}

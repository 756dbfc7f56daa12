package org.shifan.material;

import java.io.IOException;

/**
 * Writes the blank form of SD64's application, 《全省县域养老服务体系创新示范县(市、区)申报表》: the annex itself was not
 * published with the document, so that its rows follow what the document asks for (SD64-05, -16,
 * -20 to -23).
 */
final class ApplicationFormWriter {

  private static final int[] WIDTHS = {1900, 2600, 1900, 2600};
  private static final String SEAL = "\n\n（盖章）　　　　年　　月　　日";

  private static final String[] FIELDS = {
    "创新支持政策", "创新服务制度", "创新服务供给", "创新质量监管", "创新体制机制", "鼓励特色创新"
  };

  private ApplicationFormWriter() {}

  static byte[] written() throws IOException {
    WordForm form = new WordForm().titled("附件", "全省县域养老服务体系创新示范县（市、区）申报表");
    form.table(WIDTHS)
        .row(600, "申报单位", "", "所在市", "")
        .row(600, "联系人", "", "联系电话", "")
        .row(600, "60岁及以上老年人口（人）", "", "创建工作方案印发时间", "")
        .wide(1800, "组织机制", "");
    form.heading("一、创新示范内容（按申报的内容填写）").table(WIDTHS).wide(500, "方面", "主要做法和成效");
    for (String field : FIELDS) {
      form.wide(1300, field, "");
    }
    form.heading("二、创建情况和审核意见")
        .table(WIDTHS)
        .wide(1800, "创建活动开展情况", "")
        .wide(1800, "主要创新举措", "")
        .wide(1800, "实际成效", "")
        .wide(1300, "经验推广情况", "")
        .wide(1800, "县（市、区）民政局意见", SEAL)
        .wide(1800, "市民政局意见", SEAL);
    return form.note("填报单位对所填内容的真实性、准确性负责。").bytes();
  }
}

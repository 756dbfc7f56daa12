package org.shifan.pilot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What regions, provinces and the Corps write, complete unless a test takes something out. */
public final class Papers {

  private Papers() {}

  /** A region's application, with these fields otherwise. */
  public static Map<String, Object> application(Object... more) {
    Map<String, Object> form = new HashMap<>();
    form.put("contact", "王科长");
    form.put("phone", "0531-1234567");
    form.put("support", "党委、政府高度重视");
    form.put("representative", "人口、经济在全省居中");
    form.put("problems", "社区养老服务设施不足");
    form.put("duties", "民政部门参与四同步");
    form.put("organisation", "市政府统筹");
    form.put("guidance", "每季度调度");
    form.put("acceptance", "期满验收");
    form.put("fundControl", "专款专用");
    form.put("fields", List.of(Map.of("field", "smart", "measures", "建立信息平台")));
    for (int i = 0; i < more.length; i += 2) {
      form.put((String) more[i], more[i + 1]);
    }
    return form;
  }

  /** A region's place among those recommended. */
  public static Map<String, Object> place(String region, String series, int rank) {
    Map<String, Object> row = new HashMap<>();
    row.put("region", region);
    row.put("series", series);
    row.put("rank", rank);
    return row;
  }

  /** A province's recommendation, posted that day. */
  public static Map<String, Object> recommendation(String day, List<Map<String, Object>> rows) {
    return Map.of("regions", rows, "deliveries", posted(day), "review", "择优推荐");
  }

  /** The papers went to both ministries that day. */
  public static List<Map<String, Object>> posted(String day) {
    return List.of(
        Map.of("receiver", "civil-affairs", "postedOn", day, "trackingNo", "EA1"),
        Map.of("receiver", "finance", "postedOn", day, "trackingNo", "EA2"));
  }

  /** An experience of a province's work. */
  public static Map<String, Object> work(int no) {
    Map<String, Object> row = new HashMap<>();
    row.put("no", no);
    row.put("kind", "work");
    row.put("title", "总体情况" + no);
    row.put("facts", "基本情况");
    row.put("methods", "主要做法");
    row.put("results", "工作成效");
    row.put("insights", "经验启示");
    return row;
  }

  /** A case of a pilot region. */
  public static Map<String, Object> example(int no, String region) {
    Map<String, Object> row = new HashMap<>();
    row.put("no", no);
    row.put("kind", "case");
    row.put("title", "老年助餐" + no);
    row.put("region", region);
    row.put("issue", "老年助餐");
    row.put("methods", "主要做法");
    row.put("results", "工作成效");
    return row;
  }

  /** A submitter's summary with these experiences. */
  public static Map<String, Object> summary(String region, List<Map<String, Object>> experiences) {
    Map<String, Object> form = new HashMap<>();
    form.put("practices", "主要做法");
    form.put("results", "取得的成效");
    form.put("difficulties", "困难和问题");
    form.put("nextSteps", "下一步工作思路");
    form.put("selectionProcess", "优中选优");
    form.put("experiences", experiences);
    form.put("mailSubject", region + "居家和社区养老服务改革试点典型经验");
    form.put("mailSentOn", "2021-01-04");
    return form;
  }
}

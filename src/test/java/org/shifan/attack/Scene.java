package org.shifan.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.shifan.Province;
import org.shifan.process.Forms;

/**
 * A round in which two cities' counties apply: the county that is attacked, its neighbour that has
 * applied, and one of another city.
 */
final class Scene {

  static final String COUNTY = "370102";
  static final String NEIGHBOUR = "370103";
  static final String CITY = "370100";
  static final String FAR = "371102";
  static final String FAR_CITY = "371100";

  /** Nobody's number: it is sent everywhere, and may be found in no log and no answer. */
  static final String SECRET = "13899990001";

  private final Province province;

  Scene(Province province) {
    this.province = province;
  }

  void opens() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts(CITY);
    province.cityStarts(FAR_CITY);
    province.applies(NEIGHBOUR);
    province.uploads(COUNTY, "plan");
  }

  Province province() {
    return province;
  }

  String task(String key, String region) {
    return province.task(key, region).getId();
  }

  /** The county's open form. */
  String own() {
    return "/engine-rest/task/" + task("prepareApplication", COUNTY);
  }

  /** The city's open visit at the neighbour. */
  String visit() {
    Task task = province.task("assessOnSite", NEIGHBOUR);
    return "/engine-rest/task/" + task.getId();
  }

  static String user(String region) {
    return "mz-" + region;
  }

  static String id(String region) {
    return Province.ROUND + "-" + region;
  }

  /** The city's form as it starts, with these counties recommended. */
  String recommendation(String city, String... recommended) {
    Map<?, ?> given =
        Forms.read(province.shows(province.task("recommend", city), "recommendation"), Map.class);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Object one : (List<?>) given.get("rows")) {
      Map<?, ?> row = (Map<?, ?>) one;
      Map<String, Object> typed = new TreeMap<>();
      for (String field : List.of("county", "score", "rank")) {
        typed.put(field, row.get(field));
      }
      typed.put("recommended", List.of(recommended).contains(row.get("county")));
      rows.add(typed);
    }
    return form(
        "recommendation", Forms.text(Map.of("action", "submit", "report", "推荐", "rows", rows)));
  }

  /** A form's JSON as the engine's REST API takes it. */
  static String form(String variable, String json) {
    return "{\"variables\":{\"%s\":{\"type\":\"Json\",\"value\":%s}}}"
        .formatted(variable, Forms.text(json));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.shifan.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.shifan.Province;

/** What experts score: by others, in their name, with numbers that are none; and who looks. */
final class Reviewing {

  private Reviewing() {}

  static Stream<Shot> all(Later later) {
    Task sheet = later.sheet();
    String task = "/engine-rest/task/" + sheet.getId();
    return Stream.of(byOthers(later, task), wrong(sheet.getAssignee(), task), looks(later))
        .flatMap(shots -> shots);
  }

  private static Stream<Shot> byOthers(Later later, String task) {
    String form = Scene.form("score", "{\"rows\":[" + Later.points("100") + "]}");
    return Stream.of(
            later.colleague(),
            later.stranger(),
            "mz-" + Later.COUNTY,
            Scene.user(Scene.CITY),
            "mz-370000",
            "director-370000-1",
            "cz-370000",
            "designer")
        .flatMap(
            user ->
                Stream.of(
                    Shot.get("reads an expert's sheet", user, task + "/form-variables"),
                    Shot.get("reads its score", user, task + "/variables/score"),
                    Shot.post("claims it", user, task + "/claim", claim(user)),
                    Shot.post("scores for the expert", user, task + "/submit-form", form),
                    Shot.post("completes it", user, task + "/complete", form)));
  }

  private static String claim(String user) {
    return "{\"userId\":\"%s\"}".formatted(user);
  }

  private static Stream<Shot> wrong(String expert, String task) {
    String good = Later.points("80");
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("above the scale", "{\"rows\":[" + Later.points("100.5") + "]}");
    sheets.put("below the scale", "{\"rows\":[" + Later.points("-1") + "]}");
    sheets.put("too many decimals", "{\"rows\":[" + Later.points("80.12345") + "]}");
    sheets.put("beyond all", "{\"rows\":[" + Later.points("1e999999999") + "]}");
    sheets.put("texts", "{\"rows\":[" + Later.points("\"80\"") + "]}");
    sheets.put("no rows", "{\"rows\":[]}");
    sheets.put("nothing", "{}");
    sheets.put("one row twice", "{\"rows\":[" + good + "," + good + "]}");
    sheets.put("a criterion of one's own", "{\"rows\":[" + good.replace("policy", "mine") + "]}");
    sheets.put("a total", "{\"rows\":[" + good + "],\"total\":100}");
    sheets.put("another expert", "{\"rows\":[" + good + "],\"expert\":\"expert-001\"}");
    sheets.put("a weight", "{\"rows\":[" + good.replace("}", ",\"weight\":100}") + "]}");
    return sheets.entrySet().stream()
        .map(
            sheet ->
                Shot.post(
                    "scores with " + sheet.getKey(),
                    expert,
                    task + "/submit-form",
                    Scene.form("score", sheet.getValue())));
  }

  private static Stream<Shot> looks(Later later) {
    String round = "/api/rounds/" + Province.ROUND;
    String files = "/api/applications/" + Scene.id(Later.COUNTY) + "/materials";
    String record = "/api/reviews/" + Scene.id(Later.COUNTY) + "-visit/materials";
    List<String> paths = List.of(round + "/draw", round + "/ranking", round + "/list", record);
    Stream<Shot> officials =
        Stream.of(
                "mz-" + Later.COUNTY,
                Scene.user(Scene.CITY),
                "cz-370000",
                later.stranger(),
                "designer")
            .flatMap(user -> paths.stream().map(path -> Shot.get("looks at " + path, user, path)));
    Stream<Shot> others =
        Stream.of(later.stranger(), "mz-370102", "mz-371100", "cz-370000")
            .map(user -> Shot.get("looks at another county's files", user, files));
    Stream<Shot> awards =
        Stream.of("mz-" + Later.COUNTY, later.stranger(), "designer")
            .flatMap(
                user ->
                    Stream.of("/awards", "/awards.xlsx")
                        .map(path -> Shot.get("looks at the awards early", user, round + path)));
    return Stream.of(officials, others, awards).flatMap(shots -> shots);
  }
}

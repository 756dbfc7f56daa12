package org.shifan.attack;

import java.util.List;
import java.util.stream.Stream;
import org.shifan.Province;

/** What belongs to others, asked for and worked on by everybody whom it does not concern. */
final class OtherOffices {

  private static final List<String> STRANGERS =
      List.of("mz-370103", "mz-371102", "mz-371100", "expert-001", "cz-370000", "designer");

  private OtherOffices() {}

  static Stream<Shot> all(Scene scene) {
    return Stream.of(tasks(scene), materials(scene), documents(scene), closed())
        .flatMap(shots -> shots);
  }

  private static Stream<Shot> tasks(Scene scene) {
    String save = Scene.form("application", "{\"action\":\"submit\"}");
    return Stream.concat(STRANGERS.stream(), Stream.of("mz-370100", (String) null))
        .flatMap(
            user ->
                Stream.of(
                    Shot.get("reads a county's form", user, scene.own() + "/form-variables"),
                    Shot.get("reads a county's comments", user, scene.own() + "/comment"),
                    Shot.post("submits it", user, scene.own() + "/submit-form", save),
                    Shot.post("completes it", user, scene.own() + "/complete", save),
                    Shot.post("claims it", user, scene.own() + "/claim", claim(user)),
                    Shot.post("comments on it", user, scene.own() + "/comment/create", comment())));
  }

  private static String claim(String user) {
    return "{\"userId\":\"%s\"}".formatted(user == null ? "mz-370102" : user);
  }

  private static String comment() {
    return "{\"message\":\"%s\"}".formatted(Scene.SECRET);
  }

  private static Stream<Shot> materials(Scene scene) {
    String files = "/api/applications/" + Scene.id(Scene.COUNTY) + "/materials";
    String id = "/00000000-0000-0000-0000-000000000000";
    return Stream.concat(STRANGERS.stream(), Stream.of((String) null))
        .flatMap(
            user ->
                Stream.of(
                    Shot.get("lists a county's materials", user, files),
                    Shot.get("downloads them by id", user, files + id),
                    Shot.send("deletes them by id", user, "DELETE", files + id, ""),
                    Uploads.shot("uploads to a county", user, files, "x.pdf"),
                    Uploads.shot(
                        "uploads to a review",
                        user,
                        "/api/reviews/" + Scene.id(Scene.COUNTY) + "-visit/materials",
                        "x.pdf")));
  }

  /** What the city does with the neighbour's application, done by the counties themselves. */
  private static Stream<Shot> documents(Scene scene) {
    String accept =
        Scene.form(
            "visit",
            "{\"decision\":\"accept\",\"score\":100,\"visitedOn\":\"2021-09-01\",\"visitors\":\"x\","
                + "\"findings\":\"x\"}");
    return Stream.of("mz-370102", "mz-370103", "mz-371100", "cz-370100", "expert-001", "designer")
        .flatMap(
            user ->
                Stream.of(
                    Shot.post("scores a county", user, scene.visit() + "/submit-form", accept),
                    Shot.get("reads the visit", user, scene.visit() + "/variables/view"),
                    Shot.post("opens a round", user, start(), round()),
                    Shot.send(
                        "moves the clock",
                        user,
                        "PUT",
                        "/api/clock",
                        "{\"now\":\"2022-01-01T00:00:00+08:00\"}"),
                    Shot.post(
                        "seals the round", user, "/api/audit/seals/" + Province.ROUND, "{}")));
  }

  private static String start() {
    return "/engine-rest/process-definition/key/sd64-round/submit-form";
  }

  private static String round() {
    return Scene.form("round", "{\"year\":2022,\"budget\":60000000,\"size\":20}");
  }

  /** What is for administrators, or for nobody. */
  private static Stream<Shot> closed() {
    List<String> reads =
        List.of(
            "/engine-rest/variable-instance",
            "/engine-rest/history/variable-instance",
            "/engine-rest/history/detail",
            "/engine-rest/process-instance",
            "/engine-rest/execution",
            "/engine-rest/job",
            "/engine-rest/incident",
            "/engine-rest/user",
            "/engine-rest/group",
            "/engine-rest/authorization",
            "/engine-rest/event-subscription",
            "/engine-rest/deployment/none/resources",
            "/engine-rest/user/admin/profile",
            "/engine-rest/filter/none",
            "/camunda/api/engine/engine/default/history/task",
            "/actuator/metrics",
            "/api/audit/verification",
            "/api/audit/streams/access",
            "/api/invariants");
    return Stream.of("mz-370102", "expert-001", "cz-370000")
        .flatMap(user -> reads.stream().map(path -> Shot.get("reads " + path, user, path)));
  }
}

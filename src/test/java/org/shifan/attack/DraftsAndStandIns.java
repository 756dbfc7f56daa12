package org.shifan.attack;

import java.util.stream.Stream;

/** Drafts and desks of others, stand-ins that are none, and reasons that nobody can read. */
final class DraftsAndStandIns {

  private static final String UNSEEN = "\u200b\u2060\ufeff\u3164\u200b\u200b";
  private static final String TIME =
      "\"from\":\"2021-09-01T00:00:00+08:00\",\"until\":\"2021-10-01T00:00:00+08:00\"";

  private DraftsAndStandIns() {}

  static Stream<Shot> all(Scene scene) {
    return Stream.of(drafts(scene), records(), standIns(), interventions(), forms(scene))
        .flatMap(shots -> shots);
  }

  private static Stream<Shot> drafts(Scene scene) {
    String id = scene.task("prepareApplication", Scene.COUNTY);
    String draft = "/api/tasks/" + id + "/draft";
    String body = "{\"version\":null,\"form\":{\"action\":\"submit\"}}";
    Stream<Shot> others =
        Stream.of("mz-370103", "mz-371102", "mz-370100", "mz-370000", "cz-370102", "expert-001")
            .flatMap(
                user ->
                    Stream.of(
                        Shot.get("reads a draft", user, draft),
                        Shot.send("writes a draft", user, "PUT", draft, body),
                        Shot.send("deletes a draft", user, "DELETE", draft, ""),
                        Shot.get("opens a desk", user, "/api/desk/tasks/" + id)));
    Stream<Shot> own =
        Stream.of(
                "[]",
                "null",
                "{\"form\":{},\"userId\":\"mz-370103\"}",
                "{\"form\":{},\"taskId\":\"x\"}",
                "{\"form\":" + "[".repeat(5000),
                "{\"form\":{\"a\":\"" + "x".repeat(2_000_000) + "\"}}")
            .map(text -> Shot.send("a draft that is none", "mz-370102", "PUT", draft, text));
    Shot unasked = Shot.get("a desk without a task", "mz-370102", "/api/desk/tasks?filter=x");
    return Stream.concat(Stream.concat(others, own), Stream.of(unasked));
  }

  private static Stream<Shot> records() {
    return Stream.of("mz-370102", "mz-370000", "expert-001", "designer", "director-370000-1")
        .flatMap(
            user ->
                Stream.of("sd64-2021-370102", "access", "tables", "seals")
                    .map(
                        stream ->
                            Shot.get("reads " + stream, user, "/api/audit/streams/" + stream)));
  }

  private static Stream<Shot> standIns() {
    return Stream.of(
            "\"absent\":\"mz-370103\",\"standIn\":\"mz-370102\"," + TIME,
            "\"absent\":\"mz-370102\",\"standIn\":\"mz-370102\"," + TIME,
            "\"absent\":\"mz-370102\",\"standIn\":\"admin\"," + TIME,
            "\"absent\":\"mz-370102\",\"standIn\":\"designer\"," + TIME,
            "\"absent\":\"mz-370102\",\"standIn\":\"expert-001\"," + TIME,
            "\"absent\":\"mz-370102\",\"standIn\":\"nobody\"," + TIME,
            "\"absent\":\"mz-370102\",\"standIn\":\"mz-370103\",\"from\":\"x\",\"until\":\"y\"",
            "\"absent\":\"mz-370102\",\"standIn\":\"mz-370103\",\"from\":\"+999999999-12-31T23:59:59Z\","
                + "\"until\":\"+999999999-12-31T23:59:59Z\"",
            "\"absent\":\"mz-370102\",\"standIn\":\"mz-370103\",\"from\":\"-999999999-01-01T00:00:00Z\","
                + "\"until\":\"2021-10-01T00:00:00+08:00\"",
            "\"namedBy\":\"admin\",\"absent\":\"mz-370102\",\"standIn\":\"mz-370103\"," + TIME)
        .map(
            body ->
                Shot.post(
                    "a stand-in that is none", "mz-370102", "/api/stand-ins", "{" + body + "}"));
  }

  private static Stream<Shot> interventions() {
    Stream<Shot> unread =
        Stream.of(UNSEEN, "     ", "\u3000\u3000\u3000\u3000\u3000", "修\u200b\u200b\u200b\u200b复")
            .map(
                reason ->
                    Shot.post(
                        "a reason that nobody can read",
                        "admin",
                        "/api/interventions",
                        "{\"minutes\":5,\"reason\":\"" + reason + "\"}"));
    Shot gone =
        Shot.send(
            "ends what is not there", "admin", "DELETE", "/engine-rest/process-instance/x", "");
    return Stream.concat(unread, Stream.of(gone));
  }

  private static Stream<Shot> forms(Scene scene) {
    return Stream.of(UNSEEN, "\u2800\u2800", "\u00ad")
        .map(
            reason ->
                Shot.post(
                    "returns an application for no reason",
                    "mz-370100",
                    scene.visit() + "/submit-form",
                    Scene.form(
                        "visit", "{\"decision\":\"return\",\"reason\":\"" + reason + "\"}")));
  }
}

package org.shifan.access.matrix;

import static org.shifan.access.matrix.Who.ADMINISTRATORS;
import static org.shifan.access.matrix.Who.NOBODY;
import static org.shifan.access.matrix.Who.STAFF;

import java.util.List;

/**
 * What officials need of the engine's REST API, which is there three times: for scripts, for
 * scripts by the engine's name, and for the web apps. Of its methods Tasklist and scripts need few;
 * whose task or process it is, the engine asks then.
 */
final class EngineGates {

  private static final String GET = "GET";
  private static final String POST = "POST";

  private final Gates gates = below();

  private EngineGates() {}

  /** Gates below each of the three beginnings of the API. */
  static Gates below() {
    return new Gates(
        "/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");
  }

  static List<Gate> all() {
    EngineGates engine = new EngineGates();
    engine.tasks();
    engine.filters();
    engine.starts();
    engine.oneself();
    return engine.gates.list();
  }

  private void tasks() {
    gates
        .gate("find one's tasks", STAFF, "GET,POST", "/task", "/task/count")
        .gate(
            "read one's tasks and their forms",
            STAFF,
            GET,
            "/task/{id}",
            "/task/{id}/form",
            "/task/{id}/deployed-form",
            "/task/{id}/rendered-form",
            "/task/{id}/form-variables",
            "/task/{id}/identity-links",
            "/task/{id}/variables",
            "/task/{id}/variables/{name}",
            "/task/{id}/localVariables",
            "/task/{id}/localVariables/{name}")
        .gate(
            "work on one's tasks",
            STAFF,
            POST,
            "/task/{id}/claim",
            "/task/{id}/unclaim",
            "/task/{id}/submit-form",
            "/task/{id}/complete",
            "/task/{id}/resolve",
            "/task/{id}/comment/create")
        .gate(
            "read what was said about one's tasks",
            STAFF,
            GET,
            "/task/{id}/comment",
            "/task/{id}/comment/{comment}")
        .gate(
            "asked by Tasklist's history; the engine shows its log to administrators only",
            STAFF,
            GET,
            "/history/user-operation",
            "/history/user-operation/count");
  }

  private void filters() {
    gates
        .gate("see the shipped task lists", STAFF, GET, "/filter", "/filter/count", "/filter/{id}")
        .gate(
            "open a shipped task list",
            STAFF,
            "GET,POST",
            "/filter/{id}/list",
            "/filter/{id}/count",
            "/filter/{id}/singleResult")
        .gate("ask what one may do with task lists", STAFF, "OPTIONS", "/filter", "/filter/{id}");
  }

  private void starts() {
    gates.gate("count what runs", ADMINISTRATORS, GET, "/process-definition/statistics");
    for (String one : List.of("/process-definition/{id}", "/process-definition/key/{key}")) {
      gates
          .gate(
              "read the processes one may start",
              STAFF,
              GET,
              one,
              one + "/startForm",
              one + "/deployed-start-form",
              one + "/rendered-form",
              one + "/form-variables",
              one + "/xml",
              one + "/diagram")
          .gate("start a process", STAFF, POST, one + "/start", one + "/submit-form");
    }
    gates.gate(
        "find the processes one may start",
        STAFF,
        GET,
        "/process-definition",
        "/process-definition/count");
  }

  private void oneself() {
    gates
        .gate("read and change one's own profile", STAFF, "GET,PUT", "/user/{id}/profile")
        .gate("change one's own password", STAFF, "PUT", "/user/{id}/credentials")
        .gate("ask what a password must be like", STAFF, "GET,POST", "/identity/password-policy")
        .gate("read one's own offices", STAFF, GET, "/identity/groups")
        .gate("ask what one may do", STAFF, GET, "/authorization/check")
        .gate("try passwords", NOBODY, "*", "/identity/verify");
  }
}

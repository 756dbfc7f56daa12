package org.shifan.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The engine's own ways to change something, which no official needs. */
final class Writes {

  private Writes() {}

  static Stream<Shot> all(Scene scene) {
    String task = scene.own();
    List<Shot> shots = new ArrayList<>();
    for (String user : List.of("mz-370102", "designer", "cz-370000")) {
      shots.add(Shot.post("assigns", user, task + "/assignee", "{\"userId\":\"mz-370103\"}"));
      shots.add(Shot.post("delegates", user, task + "/delegate", "{\"userId\":\"mz-370103\"}"));
      shots.add(Shot.post("opens to an office", user, task + "/identity-links", link()));
      shots.add(Shot.post("raises an error", user, task + "/bpmnError", "{\"errorCode\":\"x\"}"));
      shots.add(
          Shot.post("escalates", user, task + "/bpmnEscalation", "{\"escalationCode\":\"x\"}"));
      shots.add(Shot.send("renames", user, "PUT", task, "{\"name\":\"x\"}"));
      shots.add(Shot.send("deletes", user, "DELETE", task, ""));
      shots.add(Shot.send("writes a variable", user, "PUT", task + "/variables/x", value()));
      shots.add(Shot.send("writes its own", user, "PUT", task + "/localVariables/county", value()));
      shots.add(Shot.post("sends a message", user, "/engine-rest/message", message()));
      shots.add(Shot.post("signals", user, "/engine-rest/signal", "{\"name\":\"x\"}"));
      shots.add(Shot.post("makes a task", user, "/engine-rest/task/create", "{\"name\":\"x\"}"));
      shots.add(Shot.post("makes a user", user, "/engine-rest/user/create", user()));
      shots.add(Shot.send("joins a group", user, "PUT", group(user), ""));
      shots.add(Shot.post("grants", user, "/engine-rest/authorization/create", grant(user)));
      shots.add(Shot.post("stores a filter", user, "/engine-rest/filter/create", filter()));
      shots.add(Shot.post("modifies", user, "/engine-rest/modification/execute", "{}"));
      shots.add(Shot.post("suspends", user, "/engine-rest/batch/x/suspended", "{}"));
      shots.add(
          Shot.send("renames another", user, "PUT", "/engine-rest/user/admin/profile", person()));
      shots.add(
          Shot.send("another's password", user, "PUT", password(), "{\"password\":\"x-x-x-x-1\"}"));
    }
    return shots.stream();
  }

  private static String value() {
    return "{\"value\":\"%s\",\"type\":\"String\"}".formatted(Scene.SECRET);
  }

  private static String link() {
    return "{\"groupId\":\"civil-affairs-370103\",\"type\":\"candidate\"}";
  }

  private static String message() {
    return "{\"messageName\":\"objectionReceived\",\"all\":true}";
  }

  private static String user() {
    return "{\"profile\":{\"id\":\"evil\",\"firstName\":\"%s\"},\"credentials\":{\"password\":\"e\"}}"
        .formatted(Scene.SECRET);
  }

  private static String group(String user) {
    return "/engine-rest/group/camunda-admin/members/" + user;
  }

  private static String grant(String user) {
    return "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"%s\",\"resourceType\":7,\"resourceId\":\"*\"}"
        .formatted(user);
  }

  private static String filter() {
    return "{\"name\":\"x\",\"resourceType\":\"Task\",\"properties\":{},\"query\":{\"assignee\":\"x\"}}";
  }

  private static String person() {
    return "{\"id\":\"admin\",\"firstName\":\"%s\"}".formatted(Scene.SECRET);
  }

  private static String password() {
    return "/engine-rest/user/admin/credentials";
  }
}

package org.shifan.attack;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * What is asked of a task that is not there must be answered like what is asked of one that is not
 * the caller's: 4xx, and word for word the same.
 */
final class Unknowns {

  private static final String NOWHERE = "/engine-rest/task/ffffffff-0000-11f0-8000-02fc00000001";

  private Unknowns() {}

  private static Stream<Shot> of(String user, String task) {
    String save = Scene.form("application", "{\"action\":\"save\"}");
    Stream<Shot> asks =
        Stream.of(
                "",
                "/form",
                "/form-variables",
                "/variables",
                "/variables/view",
                "/localVariables",
                "/localVariables/county",
                "/deployed-form",
                "/rendered-form",
                "/identity-links",
                "/comment",
                "/comment/x")
            .map(what -> Shot.get("asks for" + what, user, task + what));
    Stream<Shot> does =
        Stream.of(
            Shot.post("claims", user, task + "/claim", "{\"userId\":\"" + user + "\"}"),
            Shot.post("returns", user, task + "/unclaim", "{}"),
            Shot.post("submits", user, task + "/submit-form", save),
            Shot.post("completes", user, task + "/complete", save),
            Shot.post("resolves", user, task + "/resolve", "{}"),
            Shot.post("comments", user, task + "/comment/create", "{\"message\":\"x\"}"));
    return Stream.concat(asks, does);
  }

  static Stream<DynamicTest> all(Target target, Scene scene) {
    Stream<DynamicTest> alike =
        Stream.of("mz-370103", "expert-001", "cz-370000", "designer")
            .flatMap(user -> alike(target, user, scene.own()));
    return Stream.concat(alike, of("admin", NOWHERE).map(target::refused));
  }

  private static Stream<DynamicTest> alike(Target target, String user, String others) {
    List<Shot> hidden = of(user, others).toList();
    List<Shot> nowhere = of(user, NOWHERE).toList();
    return Stream.iterate(0, i -> i < hidden.size(), i -> i + 1)
        .map(
            i ->
                DynamicTest.dynamicTest(
                    hidden.get(i).title() + " of a task of others, and of none",
                    () -> {
                      Hit one = target.isRefused(hidden.get(i));
                      Hit other = target.isRefused(nowhere.get(i));
                      Assertions.assertThat(bare(other, NOWHERE)).isEqualTo(bare(one, others));
                    }));
  }

  /** Status and words, without the task's own id, which the caller sent. */
  private static String bare(Hit hit, String task) {
    return hit.status() + hit.text().replace(task.substring(task.lastIndexOf('/') + 1), "");
  }
}

package org.shifan.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shifan.Province;

/** Content that no reader should be given: each of it on each way in. */
final class MalformedBodies {

  private static final int LARGE = 1_100_000;

  private MalformedBodies() {}

  static Stream<Shot> all(Scene scene) {
    String form = "/engine-rest/process-definition/key/sd64-round/submit-form";
    List<Shot> ways =
        List.of(
            Shot.post("form", "mz-370102", scene.own() + "/submit-form", ""),
            Shot.post("start form", "mz-370000", form, ""),
            Shot.post("comment", "mz-370102", scene.own() + "/comment/create", ""),
            Shot.post("task query", "expert-001", "/engine-rest/task", ""),
            Shot.post("stand-in", "mz-370102", "/api/stand-ins", ""),
            Shot.send("clock", "admin", "PUT", "/api/clock", ""),
            Shot.post(
                "objection", null, "/api/public/rounds/" + Province.ROUND + "/objections", ""));
    return ways.stream()
        .flatMap(
            way ->
                Stream.concat(
                    bodies().entrySet().stream()
                        .map(b -> named(way, b.getKey()).with(b.getValue())),
                    Stream.of("text/plain", "application/json;charset=utf-16", "garbage")
                        .map(type -> named(way, "sent as " + type).with(typed()).of(type))));
  }

  private static Shot named(Shot way, String what) {
    return new Shot(
        way.name() + " with " + what,
        way.user(),
        way.method(),
        way.path(),
        way.type(),
        way.body(),
        way.headers());
  }

  private static byte[] typed() {
    return Scene.bytes("{\"secret\":\"" + Scene.SECRET + "\",\"n\":1e999999999}");
  }

  private static Map<String, byte[]> bodies() {
    Map<String, byte[]> bodies = new LinkedHashMap<>();
    text(bodies, "half an object", "{\"a\":\"" + Scene.SECRET);
    text(bodies, "null", "null");
    text(bodies, "a list", "[]");
    text(bodies, "a text", "\"" + Scene.SECRET + "\"");
    text(bodies, "two objects", "{} {}");
    text(bodies, "a key twice", "{\"userId\":\"a\",\"userId\":\"b\"}");
    text(bodies, "a number beyond all", "{\"now\":1e999999999}");
    text(bodies, "a number of 5000 digits", "{\"now\":" + "9".repeat(5000) + "}");
    text(bodies, "depth", "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000));
    text(bodies, "a zero character", "{\"message\":\"a\\u0000b\"}");
    text(bodies, "half a character", "{\"message\":\"\\ud800\"}");
    bodies.put("no UTF-8", new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
    text(bodies, "a megabyte", "{\"message\":\"" + "x".repeat(LARGE) + "\"}");
    return bodies;
  }

  private static void text(Map<String, byte[]> bodies, String name, String body) {
    bodies.put(name, Scene.bytes(body));
  }
}

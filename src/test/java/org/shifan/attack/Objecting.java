package org.shifan.attack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.shifan.Province;
import org.shifan.process.Forms;

/** What strangers send to the public page. */
final class Objecting {

  static final String PATH = "/api/public/rounds/" + Province.ROUND + "/objections";

  /** Markup, templates, formulas: each must be shown as it was typed. */
  static final String LIVELY =
      "<script>window.hit=1</script><img src=x onerror=window.hit=1>{{7*7}}${7*7}"
          + "[x](javascript:window.hit=1)=cmd|' /C calc'!A0";

  private Objecting() {}

  static Stream<Shot> all() {
    String good = objection("床位数不实");
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put("a county that is not on the notice", good.replace(Later.COUNTY, "371102"));
    bodies.put("no county", good.replace("county", "country"));
    bodies.put("no ground", objection(""));
    bodies.put("a ground too long", objection("x".repeat(2001)));
    bodies.put("neither evidence nor name", "{\"county\":\"370104\",\"ground\":\"x\"}");
    bodies.put("a contact that is none", good.replace("}", ",\"name\":\"x\",\"contact\":\"y\"}"));
    bodies.put("its own receipt", good.replace("}", ",\"receipt\":\"A\"}"));
    bodies.put("its own answer", good.replace("}", ",\"status\":\"UPHELD\",\"answer\":\"x\"}"));
    bodies.put("a class", good.replace("}", ",\"@type\":\"java.lang.Runtime\"}"));
    bodies.put("a list for a ground", good.replace("\"床位数不实\"", "[\"x\"]"));
    bodies.put("a text turned around", objection("a\u202eb"));
    bodies.put("a bell", objection("a\u0007b"));
    Stream<Shot> sent =
        bodies.entrySet().stream()
            .map(body -> Shot.post("objects with " + body.getKey(), null, PATH, body.getValue()));
    Stream<Shot> elsewhere =
        Stream.of(
            Shot.post("objects to no round", null, PATH.replace("2021", "1999"), good),
            Shot.get("guesses a receipt", null, "/api/public/objections/AAAAAAAAAAAAAAAAAAAA"),
            Shot.get("a receipt like all", null, "/api/public/objections/%25"),
            Shot.get("the applications", null, "/api/rounds/" + Province.ROUND + "/applications"),
            Shot.get("the list", null, "/api/rounds/" + Province.ROUND + "/list"),
            Shot.get("the ranking", null, "/api/rounds/" + Province.ROUND + "/ranking"),
            Shot.get("the tasks", null, "/engine-rest/task"),
            Shot.post(
                "starts a round",
                null,
                "/engine-rest/process-definition/key/sd64-round/start",
                "{}"),
            Shot.send("moves the clock", null, "PUT", "/api/clock", "{}"));
    return Stream.concat(sent, elsewhere);
  }

  static String objection(String ground) {
    return "{\"county\":\"%s\",\"evidence\":\"照片\",\"ground\":%s}"
        .formatted(Later.COUNTY, Forms.text(ground));
  }
}

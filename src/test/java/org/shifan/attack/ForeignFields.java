package org.shifan.attack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.shifan.process.Forms;

/** More than the form has, and other than it asks for: in forms and in the API's own bodies. */
final class ForeignFields {

  private ForeignFields() {}

  static Stream<Shot> all(Scene scene) {
    return Stream.of(inForms(scene), inVariables(scene), inTheApi()).flatMap(shots -> shots);
  }

  /** Fields of the county's application. */
  private static Stream<Shot> inForms(Scene scene) {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("a field that is not there", "{\"action\":\"save\",\"score\":100}");
    forms.put("a class", "{\"action\":\"save\",\"class\":\"java.lang.Runtime\"}");
    forms.put("a type", "{\"action\":\"save\",\"@type\":\"java.lang.Runtime\"}");
    forms.put("a prototype", "{\"action\":\"save\",\"__proto__\":{\"admin\":true}}");
    forms.put("another county", "{\"action\":\"save\",\"county\":\"370103\"}");
    forms.put("a status", "{\"action\":\"save\",\"status\":\"RECOMMENDED\"}");
    forms.put("an action that is none", "{\"action\":\"approve\"}");
    forms.put("an action in a list", "{\"action\":[\"submit\"]}");
    forms.put("no action", "{}");
    forms.put("an object for a text", "{\"action\":\"save\",\"contact\":{\"a\":1}}");
    forms.put("a list for a text", "{\"action\":\"save\",\"contact\":[\"a\"]}");
    forms.put("a text for a number", "{\"action\":\"save\",\"elderly\":\"x\"}");
    forms.put("a truth for a number", "{\"action\":\"save\",\"elderly\":true}");
    forms.put("a number beyond all", "{\"action\":\"save\",\"elderly\":1e999999999}");
    forms.put("NaN", "{\"action\":\"save\",\"elderly\":NaN}");
    forms.put("a negative number", "{\"action\":\"save\",\"elderly\":-1}");
    forms.put("a zero character", "{\"action\":\"save\",\"contact\":\"a\\u0000\"}");
    forms.put("half a character", "{\"action\":\"save\",\"contact\":\"\\ud800\"}");
    forms.put("a text turned around", "{\"action\":\"save\",\"contact\":\"a\\u202eb\"}");
    forms.put("a text too long", "{\"action\":\"save\",\"contact\":\"" + "x".repeat(5000) + "\"}");
    forms.put("a field twice", "{\"action\":\"save\",\"action\":\"submit\"}");
    forms.put("depth", "[".repeat(20_000));
    forms.put("no JSON", "{" + Scene.SECRET);
    forms.put("null", "null");
    return forms.entrySet().stream()
        .map(
            form ->
                Shot.post(
                    "a form with " + form.getKey(),
                    "mz-370102",
                    scene.own() + "/submit-form",
                    Scene.form("application", form.getValue())));
  }

  /** Variables beside and instead of the form's. */
  private static Stream<Shot> inVariables(Scene scene) {
    String saved = "{\"type\":\"Json\",\"value\":\"{\\\"action\\\":\\\"save\\\"}\"";
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("what the form only shows", "\"view\":" + saved + "}");
    variables.put("a routing fact", "\"complete\":{\"value\":true}");
    variables.put("its county", "\"county\":{\"value\":\"370103\"}");
    variables.put("its round", "\"roundId\":{\"value\":\"x\"}");
    variables.put("an unknown type", "\"x\":{\"value\":\"{}\",\"type\":\"Nonsense\"}");
    variables.put("a type that is an object", "\"x\":{\"value\":\"{}\",\"type\":{}}");
    variables.put("a wrong integer", "\"x\":{\"value\":\"x\",\"type\":\"Integer\"}");
    variables.put("a wrong date", "\"x\":{\"value\":\"x\",\"type\":\"Date\"}");
    variables.put("wrong bytes", "\"x\":{\"value\":\"!\",\"type\":\"Bytes\"}");
    variables.put(
        "a file",
        "\"x\":{\"value\":\"eA==\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"../x\"}}");
    variables.put("a Java object", object("application/x-java-serialized-object"));
    variables.put("an object in JSON", object("application/json"));
    variables.put(
        "an entity",
        "\"x\":{\"type\":\"Xml\",\"value\":"
            + Forms.text("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
            + "}");
    variables.put("null", "\"x\":null");
    variables.put("a list", "\"x\":[]");
    variables.put("value info that is a list", "\"x\":{\"value\":1,\"valueInfo\":[]}");
    variables.put("a wrong transience", "\"x\":{\"value\":1,\"valueInfo\":{\"transient\":\"y\"}}");
    return variables.entrySet().stream()
        .flatMap(
            one ->
                Stream.of("/submit-form", "/complete", "/resolve")
                    .map(
                        way ->
                            Shot.post(
                                one.getKey() + " as a variable by " + way,
                                "mz-370102",
                                scene.own() + way,
                                "{\"variables\":{\"application\":%s},%s}}"
                                    .formatted(saved, one.getValue()))));
  }

  private static String object(String format) {
    return "\"x\":{\"value\":\"rO0ABXQAAXg=\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":"
        + "\"javax.naming.InitialContext\",\"serializationDataFormat\":\""
        + format
        + "\"}}";
  }

  private static Stream<Shot> inTheApi() {
    String standIn =
        "\"absent\":\"mz-370102\",\"standIn\":\"mz-370103\",\"from\":\"2021-09-01\",\"until\":\"%s\"";
    String week = standIn.formatted("2021-09-07");
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put("who named it", week + ",\"namedBy\":\"admin\"");
    bodies.put("an office", week + ",\"offices\":[\"civil-affairs-370000\"]");
    bodies.put("a type", week + ",\"@type\":\"java.lang.Runtime\"");
    bodies.put("a list for a name", week.replace("\"mz-370103\"", "[\"mz-370103\"]"));
    bodies.put("an object for a time", week.replace("\"2021-09-07\"", "{}"));
    bodies.put("eternity", standIn.formatted("+999999999-12-31T00:00:00Z"));
    bodies.put("ten years", standIn.formatted("2031-09-01"));
    bodies.put("the day before", standIn.formatted("2021-08-01"));
    bodies.put("oneself", week.replace("mz-370103", "mz-370102"));
    bodies.put("an expert", week.replace("mz-370103", "expert-001"));
    bodies.put("an administrator", week.replace("mz-370103", "admin"));
    bodies.put("nobody", week.replace("mz-370103", "x".repeat(5000)));
    bodies.put("somebody else's absence", week.replace("mz-370102", "mz-370000"));
    return bodies.entrySet().stream()
        .map(
            body ->
                Shot.post(
                    "a stand-in with " + body.getKey(),
                    "mz-370102",
                    "/api/stand-ins",
                    "{" + body.getValue() + "}"));
  }
}

package org.shifan.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/** A person's desk: what a script does as one user, with nothing but the names that are public. */
public final class Desk {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI root;
  private final String user;

  /** The desk of this user; of nobody where the user is null. */
  public Desk(URI root, String user) {
    this.root = root;
    this.user = user;
  }

  /** Whose desk it is. */
  public String user() {
    return user;
  }

  /** GET. */
  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody(), "application/json");
  }

  /** POST of JSON. */
  public Answer post(String path, Object body) {
    return send("POST", path, BodyPublishers.ofString(text(body)), "application/json");
  }

  /** PUT of JSON. */
  public Answer put(String path, Object body) {
    return send("PUT", path, BodyPublishers.ofString(text(body)), "application/json");
  }

  /** Uploads a county's material of this kind. */
  public Answer upload(String applicationId, String material, String fileName, byte[] content) {
    Multipart form = new Multipart().field("material", material).file("file", fileName, content);
    return send(
        "POST", "/api/applications/" + applicationId + "/materials", form.body(), form.type());
  }

  /** Uploads a county's material from a file, however large, without reading it whole. */
  public Answer upload(String applicationId, String material, Path file) {
    Multipart form = new Multipart().field("material", material);
    return send(
        "POST",
        "/api/applications/" + applicationId + "/materials",
        form.body("file", file),
        form.type());
  }

  /** GET of a body that is too large to keep: its SHA-256. */
  public String digest(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(root.resolve(path))
              .header("Authorization", "Basic " + login())
              .build();
      var response = HTTP.send(request, BodyHandlers.ofInputStream());
      try (var body = response.body()) {
        return DigestUtils.sha256Hex(body);
      }
    } catch (IOException e) {
      throw new Unanswered(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unanswered(path, e);
    }
  }

  /** Starts a process by its start form. */
  public Answer start(String process, String variable, Object form) {
    return post(
        "/engine-rest/process-definition/key/" + process + "/submit-form",
        Map.of("variables", Map.of(variable, json(form))));
  }

  /** The open tasks of this kind that the user sees, the oldest first. */
  public List<OpenTask> tasks(String key) {
    return list("taskDefinitionKey=" + key);
  }

  /** The open tasks of this kind about this county, city or expert. */
  public List<OpenTask> tasks(String key, String about) {
    String subject =
        about.startsWith("expert") ? "expert" : about.endsWith("00") ? "city" : "county";
    return list("taskDefinitionKey=" + key + "&taskVariables=" + subject + "_eq_" + about);
  }

  /** The open tasks with this business key. */
  public List<OpenTask> tasksOf(String businessKey) {
    return list("processInstanceBusinessKey=" + businessKey);
  }

  /** The one task of this kind, as soon as it is there. */
  public OpenTask task(String key) {
    return one(key, null);
  }

  /** The one task of this kind about this county, city or expert, as soon as it is there. */
  public OpenTask task(String key, String about) {
    return one(key, about);
  }

  private OpenTask one(String key, String about) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (true) {
      List<OpenTask> found = about == null ? tasks(key) : tasks(key, about);
      if (found.size() == 1) {
        return found.get(0);
      }
      if (found.size() > 1 || Instant.now().isAfter(giveUp)) {
        String whom = about == null ? "" : " about " + about;
        throw new AssertionError(
            user + " expects one task " + key + whom + " and sees " + found.size());
      }
      Pause.shortly();
    }
  }

  private List<OpenTask> list(String query) {
    JsonNode rows =
        get("/engine-rest/task?" + query + "&sortBy=created&sortOrder=asc&maxResults=1000")
            .ok()
            .json();
    List<OpenTask> tasks = new ArrayList<>();
    rows.forEach(
        row ->
            tasks.add(
                new OpenTask(
                    this,
                    row.get("id").asText(),
                    row.get("taskDefinitionKey").asText(),
                    row.path("assignee").asText(null))));
    return tasks;
  }

  static Map<String, Object> json(Object form) {
    return Map.of("value", text(form), "type", "Json");
  }

  private static String text(Object body) {
    try {
      return body instanceof String done ? done : Answer.JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + body, e);
    }
  }

  private Answer send(String method, String path, BodyPublisher body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(root.resolve(path))
            .timeout(Duration.ofMinutes(11))
            .header("Content-Type", type)
            .header("Accept", "application/json, */*")
            .method(method, body);
    if (user != null) {
      request.header("Authorization", "Basic " + login());
    }
    String what = user + ": " + method + " " + path;
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(what, response.statusCode(), response.body());
    } catch (IOException e) {
      throw new Unanswered(what, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unanswered(what, e);
    }
  }

  private String login() {
    return Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
  }
}

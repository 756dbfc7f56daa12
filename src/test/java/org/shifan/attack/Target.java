package org.shifan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;

/** The system under attack, with what must be so after each shot that is to fail. */
final class Target {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern INNER =
      Pattern.compile(
          "\\b(?:org|com|java|javax|jakarta)\\.\\w+\\.\\w|\\bSQL\\b|ENGINE-\\d|\\tat |Cannot invoke"
              + "|StackOverflow|jdbc:");

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final Tables tables;

  /** What was in the tables after the last shot that changed nothing. */
  private String known;

  Target(int port, Tables tables) {
    this.port = port;
    this.tables = tables;
  }

  int port() {
    return port;
  }

  Tables tables() {
    return tables;
  }

  /** A shot that may change something. */
  Hit fire(Shot shot) {
    known = null;
    return send(shot);
  }

  /** Time has passed, or people have done their work. */
  void movedOn() {
    known = null;
  }

  private String before() {
    return known == null ? tables.all() : known;
  }

  private void isUnchangedFrom(String before) {
    String after = tables.all();
    assertThat(after).as("nothing changed").isEqualTo(before);
    known = after;
  }

  private Hit send(Shot shot) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + shot.path()))
            .method(shot.method(), BodyPublishers.ofByteArray(shot.body()));
    if (shot.user() != null) {
      byte[] login = (shot.user() + ":demo").getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }
    if (shot.type() != null) {
      request.header("Content-Type", shot.type());
    }
    shot.headers().forEach(request::header);
    try {
      return Hit.of(http.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new AssertionError(shot.title(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(shot.title(), e);
    }
  }

  /** The shot must fail with a clear answer, change nothing, and be on record. */
  DynamicTest refused(Shot shot) {
    return DynamicTest.dynamicTest(shot.title(), () -> isRefused(shot));
  }

  Hit isRefused(Shot shot) {
    String before = before();
    long recorded = tables.refusals();
    Hit hit = send(shot);
    assertThat(hit.status()).as(hit.toString()).isBetween(400, 499);
    isClear(hit);
    isUnchangedFrom(before);
    if (shot.recorded(hit.status())) {
      assertThat(tables.refusals()).as("on record: %s", hit).isGreaterThan(recorded);
    }
    return hit;
  }

  /** In Chinese, and silent about how the system is made. */
  static void isClear(Hit hit) {
    assertThat(CHINESE.matcher(hit.text()).find()).as("in Chinese: %s", hit).isTrue();
    assertThat(INNER.matcher(hit.text()).find()).as("tells inner things: %s", hit).isFalse();
  }

  /** The shot may be answered, with nothing changed and nothing of these words told. */
  DynamicTest tellsNothing(Shot shot, String... words) {
    return DynamicTest.dynamicTest(
        shot.title(),
        () -> {
          String before = before();
          Hit hit = send(shot);
          assertThat(hit.status()).as(hit.toString()).isLessThan(500);
          assertThat(hit.text()).doesNotContain(words);
          isUnchangedFrom(before);
        });
  }
}

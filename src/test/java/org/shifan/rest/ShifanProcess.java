package org.shifan.rest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The application in a process of its own, which can be killed at any moment and started again. */
public final class ShifanProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path home;
  private final TestDatabase database;
  private final int port = freePort();
  private final HttpClient http = HttpClient.newHttpClient();
  private String heap = "700m";
  private Process process;

  /** A system that keeps its files and its log in this folder. */
  public ShifanProcess(Path home, TestDatabase database) {
    this.home = home;
    this.database = database;
  }

  /** Gives it so much heap, such as {@code 512m}. */
  public ShifanProcess withHeap(String most) {
    heap = most;
    return this;
  }

  /** Where it answers; the same after a restart. */
  public URI root() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Starts it and returns once it answers. */
  public ShifanProcess start() {
    run(command());
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (!healthy()) {
      if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
        throw new IllegalStateException("the application did not come up; its log ends:\n" + end());
      }
      pause();
    }
    return this;
  }

  /** Runs one of its commands to its end, its report going to the log, and gives the exit code. */
  public int command(String name) {
    List<String> command = command();
    command.add(name);
    run(command);
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void run(List<String> command) {
    try {
      process =
          new ProcessBuilder(command)
              .directory(home.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException("the application does not start", e);
    }
  }

  /** Ends it as a power failure would: {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    gone();
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      process.destroy();
      gone();
    }
  }

  /** What it has logged, every start after the other. */
  public String logged() {
    try {
      return Files.exists(log()) ? Files.readString(log()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String end() {
    List<String> lines = logged().lines().toList();
    return lines.stream().skip(Math.max(0, lines.size() - 60)).collect(Collectors.joining("\n"));
  }

  private Path log() {
    return home.resolve("shifan.log");
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // it is started again and again: a start with the first compiler alone takes half the time
    command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath()));
    command.add("org.shifan.ShifanApplication");
    command.add("--server.port=" + port);
    command.addAll(database.arguments());
    return command;
  }

  /** The application's own classes and libraries, without the tests'. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private boolean healthy() {
    try {
      HttpRequest request = HttpRequest.newBuilder(root().resolve("/actuator/health")).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void gone() {
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(150);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

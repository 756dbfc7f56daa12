package org.shifan.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A machine with Basic, or a browser with cookies, in front of the running application. */
public final class Client {

  private final String root;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  private Client(int port) {
    this.root = "http://127.0.0.1:" + port;
  }

  /** Nobody yet. */
  public static Client anonymous(int port) {
    return new Client(port);
  }

  /** A machine that sends this name and password with each request. */
  public static Client basic(int port, String user, String password) {
    byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Client(port)
        .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
  }

  /** A browser that logged in on the login page. */
  public static Client browser(int port, String user) {
    Client client = new Client(port);
    client.get("/login");
    client.send(
        "POST",
        "/login",
        "username=" + user + "&password=demo&_csrf=" + client.cookie("SHIFAN-CSRF"),
        "application/x-www-form-urlencoded");
    client.get("/");
    return client;
  }

  /** Sends this header from now on. */
  public Client with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** The value of a cookie, or null. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  /** GET. */
  public Answer get(String path) {
    return send("GET", path, "", "application/json");
  }

  /** POST of JSON. */
  public Answer post(String path, String json) {
    return send("POST", path, json, "application/json");
  }

  /** Any method with a body of any type. */
  public Answer send(String method, String path, String body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", type);
    headers.forEach(request::header);
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response.headers());
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(method + " " + path, e);
    }
  }
}

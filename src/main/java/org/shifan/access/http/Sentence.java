package org.shifan.access.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers in one Chinese sentence, in the shape of the engine's REST API. */
public final class Sentence {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** Names of classes, of the engine's own errors, and the database's language. */
  private static final Pattern INNER =
      Pattern.compile(
          "\\b(?:org|com|java|javax|jakarta|io)\\.\\w+\\.\\w|\\w(?:Exception|Dto)\\b|\\bSQL\\b"
              + "|\\bENGINE-\\d|`|Cannot invoke");

  private Sentence() {}

  /** Whether this may be shown to an official: Chinese, and nothing of how the system is made. */
  static boolean plain(String text) {
    return chinese(text) && !inner(text);
  }

  static boolean chinese(String text) {
    return CHINESE.matcher(text).find();
  }

  /** Whether this says how the system is made. */
  static boolean inner(String text) {
    return INNER.matcher(text).find();
  }

  /** What a status means, for somebody who is told nothing else. */
  public static String of(int status) {
    return switch (status) {
      case 400 -> "请求不正确：内容或者参数的名称、类型、取值有误";
      case 401 -> "请先登录";
      case 403 -> "您无权执行此操作";
      case 404 -> "没有这个对象，或者不属于您的单位";
      case 405 -> "此地址不支持这个方法";
      case 406, 415 -> "不支持的内容类型：应为 application/json";
      case 409 -> "数据刚刚被他人修改或者已经存在，请刷新后再试";
      case 413 -> "请求内容太大";
      case 414, 431 -> "请求的地址或者请求头太长";
      case 429 -> "请求太频繁，请稍后再试";
      default -> status < 500 ? "请求不正确" : "系统处理失败，请稍后再试，或者联系系统管理员";
    };
  }

  static void write(HttpServletResponse response, HttpStatus status, String sentence)
      throws IOException {
    write(response, status, status.getReasonPhrase().replace(" ", ""), sentence);
  }

  /** Answers with this status, type and sentence. */
  public static void write(
      HttpServletResponse response, HttpStatus status, String type, String sentence)
      throws IOException {
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("type", type);
    answer.put("message", sentence);
    byte[] body = JSON.writeValueAsBytes(answer);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}

package org.shifan.access.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * Of a task that is not theirs officials are told what they are told of one that is not there, or
 * not any more: else the answer would tell which is, and whether it is still open.
 */
final class OthersTasks {

  private static final String SENTENCE = "您不能办理该任务：任务可能不存在、已经办结或者关闭、已由他人领取，或者不属于您的单位。请刷新任务列表。";

  private static final Pattern OF_A_TASK = Pattern.compile(".*/task/[^/]+/.+");

  private static final Pattern NOT_THERE =
      Pattern.compile(
          "Cannot find task with id|No matching task with id|\\btask is null"
              + "|Cannot get form for task|该任务已办结或已关闭"
              + "|No matching (?:rendered|deployed) form"
              // the engine asks for rights on the deployed form of a task before it looks for it
              + "|TaskEntity\\.\\w+\\(\\)\" because \"task\" is null");

  private static final Pattern NOT_THEIRS =
      Pattern.compile("The user with id '.*' does not have |不属于您的单位");

  private OthersTasks() {}

  /** Whether a failure is about a task that is not there or, for officials, is not theirs. */
  static boolean hides(HttpServletRequest request, int status, String message, boolean official) {
    boolean ofATask = OF_A_TASK.matcher(request.getRequestURI()).matches();
    boolean notThere = NOT_THERE.matcher(message).find();
    boolean notTheirs = official && NOT_THEIRS.matcher(message).find();
    return ofATask && status != HttpStatus.NOT_FOUND.value() && (notThere || notTheirs);
  }

  static int status(boolean official) {
    return (official ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value();
  }

  static ObjectNode answer() {
    return new ObjectMapper()
        .createObjectNode()
        .put("type", "AuthorizationException")
        .put("message", SENTENCE)
        .put("code", 0);
  }
}

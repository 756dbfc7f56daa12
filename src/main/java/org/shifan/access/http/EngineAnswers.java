package org.shifan.access.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.shifan.access.Logins;
import org.shifan.process.EngineFaults;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Goes over what the engine's REST API answers when it fails. What it could not read is the
 * caller's fault and not the server's; and how the system is made is told to nobody, in English to
 * administrators only. The engine's own log has the whole.
 */
public final class EngineAnswers extends OncePerRequestFilter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MESSAGE = "message";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return !path.startsWith("/engine-rest/") && !path.startsWith("/camunda/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    EngineFaults.watch();
    HeldFailure held = new HeldFailure(response);
    chain.doFilter(request, held);
    if (held.failed()) {
      int status = status(response.getStatus());
      if (held.content().length > 0) {
        ObjectNode answer = answer(held.content(), status);
        String message = answer.path(MESSAGE).asText("");
        boolean official = !Logins.administrator();
        if (OthersTasks.hides(request, status, message, official)) {
          status = OthersTasks.status(official);
          answer = OthersTasks.answer();
        }
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        held.send(told(answer, status));
      } else {
        response.setStatus(status);
      }
    }
  }

  /** 500 that was not the engine's: the request was read by nobody. */
  private static int status(int answered) {
    boolean unread = answered == HttpStatus.INTERNAL_SERVER_ERROR.value() && !EngineFaults.noted();
    return unread ? HttpStatus.BAD_REQUEST.value() : answered;
  }

  private static byte[] told(ObjectNode answer, int status) {
    String message = EngineSentences.bare(answer.path(MESSAGE).asText(""));
    answer.put(MESSAGE, message);
    Optional<String> usual = EngineSentences.of(message);
    if (usual.isPresent() || !fit(message)) {
      answer.put(MESSAGE, usual.orElseGet(() -> Sentence.of(status)));
      answer.put("type", type(answer.path("type")));
    }
    return answer.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What is no answer of the engine's, such as the words of a parser, is left away. */
  private static ObjectNode answer(byte[] content, int status) {
    try {
      if (JSON.readTree(content) instanceof ObjectNode answer && answer.has(MESSAGE)) {
        return answer;
      }
    } catch (IOException notJson) {
      // the parsers of the REST API answer in plain text
    }
    return JSON.createObjectNode().put("type", "RestException").put(MESSAGE, Sentence.of(status));
  }

  private static boolean fit(String message) {
    return Logins.administrator() ? !Sentence.inner(message) : Sentence.plain(message);
  }

  /** What is no answer of the engine's but a fault of Java is told as what it means. */
  private static String type(JsonNode type) {
    String name = type.asText("");
    boolean ofJava = name.startsWith("NullPointer") || name.startsWith("IllegalArgument");
    return ofJava ? "InvalidRequestException" : name;
  }
}

package org.shifan.access.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before any controller and the engine's REST API: content is of bounded size, and JSON is one
 * well-formed object. Stands behind the gates, so that strangers have nothing read, and so that the
 * refusal goes on record with its caller. Files have their own limits, those of their kind.
 */
public final class PlainBodies extends OncePerRequestFilter {

  /** The largest form of a round, with every text at its limit, has a tenth of it. */
  static final int MOST = 1024 * 1024;

  private static final Pattern JSON = Pattern.compile("application/(?:[\\w.-]+\\+)?json");
  private static final Pattern OTHER_CHARSET =
      Pattern.compile("charset\\s*=\\s*(?!\"?utf-?8\"?\\s*(?:;|$))", Pattern.CASE_INSENSITIVE);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    boolean parts = type.startsWith("multipart/");
    long most = parts ? Bounds.ofParts(request) : MOST;
    if (request.getContentLengthLong() > most) {
      tooLarge(response, most);
    } else if (parts || type.startsWith("application/x-www-form-urlencoded")) {
      // read by the server itself, within its own limits
      chain.doFilter(request, response);
    } else {
      read(request, response, chain, type);
    }
  }

  private static void read(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, String type)
      throws ServletException, IOException {
    byte[] content = request.getInputStream().readNBytes(MOST + 1);
    if (content.length > MOST) {
      tooLarge(response, MOST);
      return;
    }
    if (JSON.matcher(type.split(";")[0].strip()).matches()) {
      Optional<String> problem =
          OTHER_CHARSET.matcher(type).find()
              ? Optional.of("JSON 应为 UTF-8 编码，现为" + type)
              : JsonText.problem(content);
      if (problem.isPresent()) {
        Sentence.write(response, HttpStatus.BAD_REQUEST, problem.get());
        return;
      }
    }
    chain.doFilter(new Body(request, content), response);
  }

  private static void tooLarge(HttpServletResponse response, long most) throws IOException {
    // what still comes is not worth reading: the connection ends with the answer
    response.setHeader("Connection", "close");
    Sentence.write(
        response, HttpStatus.PAYLOAD_TOO_LARGE, "请求内容太大：最多" + most / 1024 + "KB，请减少内容后再提交");
  }
}

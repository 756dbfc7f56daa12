package org.shifan.access.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What the server itself refuses, before any filter of ours has seen it: a request line or header
 * that cannot be read. Tomcat's own page would be English and name the server. Tomcat makes it by
 * its name.
 */
public final class PlainRefusals extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    if (status > 500) {
      // a protocol or coding that is not supported is the caller's, and no fault
      status = 400;
      response.setStatus(status);
    }
    try {
      byte[] answer =
          ("{\"type\":\"BadRequest\",\"message\":\"" + Sentence.of(status) + "\"}")
              .getBytes(StandardCharsets.UTF_8);
      response.setContentType("application/json");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setContentLength(answer.length);
      response.getOutputStream().write(answer);
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      // whoever asked is not there any more
      container.getLogger().debug("an answer was not taken", gone);
    }
  }
}

package org.shifan.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a page may load, and who may frame it: nobody, save our own pages and Tasklist those of
 * materials. A policy that is there already, such as the web apps', stays.
 */
record Framing(String content) implements HeaderWriter {

  private static final String POLICY = "Content-Security-Policy";
  private static final String FRAME = "X-Frame-Options";
  private static final RequestMatcher FRAMED = Paths.any("/materials/**");

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    boolean framed = FRAMED.matches(request);
    response.setHeader(FRAME, framed ? "SAMEORIGIN" : "DENY");
    if (!response.containsHeader(POLICY)) {
      response.setHeader(POLICY, content + "; frame-ancestors " + (framed ? "'self'" : "'none'"));
    }
  }
}

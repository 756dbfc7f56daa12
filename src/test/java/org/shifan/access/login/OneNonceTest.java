package org.shifan.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A page's scripts are allowed by its own policy, whatever another request did meanwhile. */
class OneNonceTest {

  private static final String POLICY = "Content-Security-Policy";
  private static final String PAGE = "<script defer src=\"lib.js\" nonce=\"of-page_1\"></script>";

  private static MockHttpServletResponse answer(String address, String body) throws Exception {
    FilterChain app =
        (request, response) -> {
          HttpServletResponse http = (HttpServletResponse) response;
          http.setHeader(POLICY, "script-src 'nonce-another' 'strict-dynamic'; img-src data:");
          write(http, body);
        };
    MockHttpServletResponse response = new MockHttpServletResponse();
    new OneNonce().doFilter(new MockHttpServletRequest("GET", address), response, app);
    return response;
  }

  private static void write(HttpServletResponse response, String body) throws IOException {
    response.getWriter().write(body);
  }

  @Test
  void thePolicyNamesThePagesNonce() throws Exception {
    for (String address : new String[] {"/camunda/app/tasklist/default/", "/camunda/app/admin/"}) {
      MockHttpServletResponse response = answer(address, PAGE);
      assertThat(response.getHeaders(POLICY))
          .containsExactly("script-src 'nonce-of-page_1' 'strict-dynamic'; img-src data:");
      assertThat(response.getContentAsString()).isEqualTo(PAGE);
    }
  }

  @Test
  void otherAnswersStayAsTheyAre() throws Exception {
    assertThat(answer("/camunda/app/tasklist/scripts/config.js", PAGE).getHeader(POLICY))
        .contains("'nonce-another'");
    assertThat(answer("/camunda/app/tasklist/default/", "plain").getHeader(POLICY))
        .contains("'nonce-another'");
  }
}

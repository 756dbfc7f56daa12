package org.shifan.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shifan.access.Logins;
import org.shifan.access.http.Sentence;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Refuses a REST request in Chinese: 401 without a login, 403 where the login is not enough. */
class JsonRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (e instanceof TooManyLogins wait) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
      Sentence.write(response, HttpStatus.TOO_MANY_REQUESTS, "TooManyLogins", e.getMessage());
      return;
    }
    // a browser would ask by itself, and then send the password with every foreign page's request
    if (request.getHeader("Sec-Fetch-Mode") == null) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"shifan\", charset=\"UTF-8\"");
    }
    String message = e instanceof BadCredentialsException ? e.getMessage() : "请先登录：本接口需要用户名和密码";
    Sentence.write(response, HttpStatus.UNAUTHORIZED, "Unauthenticated", message);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    if (Logins.current().isEmpty()) {
      commence(request, response, new InsufficientAuthenticationException(e.getMessage()));
      return;
    }
    String message =
        e instanceof CsrfException
            ? "请求缺少有效的防伪令牌：应把 Cookie " + Csrf.COOKIE + " 的值放在请求头 " + Csrf.HEADER + " 中"
            : "您无权执行此操作：" + request.getMethod() + " " + request.getRequestURI();
    Sentence.write(response, HttpStatus.FORBIDDEN, "Forbidden", message);
  }
}

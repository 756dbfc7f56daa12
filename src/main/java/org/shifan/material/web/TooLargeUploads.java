package org.shifan.material.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Says that an upload is larger than the server takes at all, before anybody reads it: the check
 * for forged requests would read the form, find nothing and say that it is forbidden.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class TooLargeUploads extends OncePerRequestFilter {

  private static final String JSON =
      """
      {"type":"TooLargeUpload","message":"%s"}
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head><meta charset="UTF-8"><title>没有上传 · 示范</title>
      <link rel="stylesheet" href="/assets/site.css"></head>
      <body><main id="content" class="narrow"><h1>没有上传</h1>
      <p class="error" role="alert">%s</p><p><a href="%s">返回</a></p></main></body>
      </html>
      """;

  private static final Pattern OF_MATERIALS =
      Pattern.compile("/materials/.*|/api/(?:applications|filings|reviews)/.*");

  private final DataSize largest;

  TooLargeUploads(MultipartProperties multipart) {
    this.largest = multipart.getMaxRequestSize();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return !OF_MATERIALS.matcher(request.getRequestURI()).matches()
        || type == null
        || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
        || request.getContentLengthLong() <= largest.toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String sentence = "上传的文件太大，一次最多上传%dMB；请压缩图片或者拆分后再上传".formatted(largest.toMegabytes() - 1);
    boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    response.setContentType(api ? MediaType.APPLICATION_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    // an error page would read the form once more
    response
        .getWriter()
        .write(api ? JSON.formatted(sentence) : PAGE.formatted(sentence, back(request)));
  }

  private static String back(HttpServletRequest request) {
    return HtmlUtils.htmlEscape(
        request.getRequestURI().replaceFirst("(/materials/[^/]+)/.*", "$1"));
  }
}

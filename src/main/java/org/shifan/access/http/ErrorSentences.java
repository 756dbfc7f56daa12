package org.shifan.access.http;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What errors are told where no page and no controller does: the sentence of whoever refused, or
 * that of the status; nothing of how the system is made.
 */
@Component
class ErrorSentences extends DefaultErrorAttributes {

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> answer = super.getErrorAttributes(request, options);
    String message = String.valueOf(answer.get("message"));
    if (!Sentence.plain(message)) {
      Object status = answer.get("status");
      answer.put("message", Sentence.of(status instanceof Integer code ? code : 500));
    }
    return answer;
  }
}
